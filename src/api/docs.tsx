/** The API's document as a page to read: no script, nothing from elsewhere. */
import { Page } from "../site/page.tsx";
import type { OpenApiDocument } from "./openapi.ts";

type Paths = OpenApiDocument["paths"];

interface Parameter {
	readonly name: string;
	readonly in: string;
	readonly description?: string;
	readonly schema: object;
}

interface Operation {
	readonly operationId: string;
	readonly summary: string;
	readonly parameters?: readonly Parameter[];
	readonly requestBody?: { readonly content: object };
	readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>;
}

/** What a parameter may be: its values, its bounds, or its type. */
function typeWords(schema: object): string {
	if ("enum" in schema && Array.isArray(schema.enum)) return schema.enum.map(String).join(", ");
	if ("items" in schema && typeof schema.items === "object" && schema.items !== null)
		return `one or more, with commas between them: ${typeWords(schema.items)}`;
	const type = "type" in schema ? String(schema.type) : "text";
	if ("minimum" in schema && "maximum" in schema) return `${type}, ${schema.minimum} to ${schema.maximum}`;
	return "maxLength" in schema ? `${type}, at most ${schema.maxLength} characters` : type;
}

function Parameters({ parameters }: { readonly parameters: readonly Parameter[] }) {
	if (parameters.length === 0) return null;
	return (
		<ul>
			{parameters.map(({ name, in: place, description = "", schema }) => (
				<li>
					<code>{name}</code>
					{place === "path" ? " (in the path)" : ""}
					{description === "" ? "" : `: ${description}`} ({typeWords(schema)})
				</li>
			))}
		</ul>
	);
}

function Schema({ title, schema }: { readonly title: string; readonly schema: object }) {
	return (
		<details>
			<summary>{title}</summary>
			{/* It scrolls sideways where the page is narrow: by the keyboard too. */}
			<pre tabindex={0}>
				<code>{JSON.stringify(schema, null, 2)}</code>
			</pre>
		</details>
	);
}

function Answers({ responses }: Pick<Operation, "responses">) {
	return (
		<ul>
			{Object.entries(responses).map(([status, { description, content }]) => (
				<li>
					<code>{status}</code> {description}
					{content === undefined ? null : <Schema title={Object.keys(content).join(", ")} schema={content} />}
				</li>
			))}
		</ul>
	);
}

function Section({ method, path, operation }: { method: string; path: string; operation: Operation }) {
	const { operationId, summary, parameters = [], requestBody, responses } = operation;
	return (
		<section id={operationId}>
			<h2>
				<code>
					{method.toUpperCase()} {path}
				</code>
			</h2>
			<p>{summary}.</p>
			<Parameters parameters={parameters} />
			{requestBody === undefined ? null : <Schema title="The body, as JSON" schema={requestBody.content} />}
			<Answers responses={responses} />
		</section>
	);
}

function operationsOf(paths: Paths): readonly { method: string; path: string; operation: Operation }[] {
	return Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
	);
}

const EXAMPLE = `curl -s BASE/compare -H 'Content-Type: application/json' -d '{"texts": [
  {"outlet": "One", "published": "2019-05-03", "text": "…"},
  {"outlet": "Another", "published": "2019-05-04", "text": "…"}]}'`;

export function DocsPage({ base, document }: { readonly base: string; readonly document: OpenApiDocument }) {
	const operations = operationsOf(document.paths);
	const at = `${base}/api/v1`;
	return (
		<Page title="API" description="The JSON API, address by address." base={base} path="/api/v1/docs">
			<div class="prose">
				<h1>The JSON API</h1>
				<p class="standfirst">
					Everything that is published, as JSON, for every origin and without a key. The same as a document for
					programs: <a href="/api/v1/openapi.json">OpenAPI 3.1</a>.
				</p>
				<ul>
					{operations.map(({ method, path, operation }) => (
						<li>
							<a href={`#${operation.operationId}`}>
								<code>
									{method.toUpperCase()} {path}
								</code>
							</a>{" "}
							{operation.summary}
						</li>
					))}
				</ul>
				<h2>How to ask</h2>
				<p>
					Addresses begin with <code>{at}</code>. Lists come in pages: follow <code>next</code>, or the{" "}
					<code>Link</code> header with <code>rel="next"</code>, until there is none. Send back the <code>ETag</code> in{" "}
					<code>If-None-Match</code>: what has not changed is then answered with 304 and costs nothing. What is not
					understood is answered with problem details (RFC 9457) that say what to change. Who asks too often is told
					with 429 how long to wait.
				</p>
				<h2>To follow every change</h2>
				<p>
					Ask <code>/changes</code>, keep the <code>cursor</code> of the answer, and ask again with it: each change
					comes once, in order, however long you were away.
				</p>
				<h2>To compare texts of your own</h2>
				<pre tabindex={0}>
					<code>{EXAMPLE.replace("BASE", at)}</code>
				</pre>
				{operations.map((one) => (
					<Section {...one} />
				))}
				<h2 id="schemas">What answers are made of</h2>
				{Object.entries(document.components.schemas).map(([name, schema]) => (
					<Schema title={name} schema={schema} />
				))}
			</div>
		</Page>
	);
}
