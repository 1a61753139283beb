import { clean } from "../../publish/clean.ts";
import type { ListedOutlet } from "../../store/outlet-pages.ts";
import { Page } from "../page.tsx";
import { Day } from "../times.tsx";
import { feedsInWords } from "./health.tsx";

/** What a publisher of either kind is. */
export const KIND_WORDS = { news: "News", readout: "Publishes its own readouts" } as const;

function OutletItem({ outlet }: { readonly outlet: ListedOutlet }) {
	return (
		<li>
			<a class="name" href={`/outlets/${encodeURIComponent(outlet.id)}`}>
				{clean(outlet.name)}
			</a>
			<p class="meta">
				{outlet.kind === "readout" ? `${KIND_WORDS.readout} · ` : ""}
				{feedsInWords(outlet.feeds)}
				{outlet.newestAt === null ? "" : " · last article found "}
				{outlet.newestAt === null ? null : <Day date={new Date(outlet.newestAt).toISOString()} />}
			</p>
		</li>
	);
}

interface OutletsProps {
	readonly base: string;
	readonly outlets: readonly ListedOutlet[];
}

/** By name: outlets are neither scored nor ranked. */
export function OutletsPage({ base, outlets }: OutletsProps) {
	return (
		<Page title="Outlets" description="The outlets that are read, and their feeds." base={base} path="/outlets">
			<div class="stack">
				<h1>Outlets</h1>
				<p class="standfirst">
					Who is read, by name. There is no score and no rank: an outlet is part of a difference because it reported
					something that others report otherwise.
				</p>
			</div>
			{outlets.length === 0 ? (
				<p class="empty section">
					No outlet is being read yet. Whoever runs this site gives it a list of feeds; until then there is nothing to
					compare.
				</p>
			) : (
				<ul class="directory section">
					{outlets.map((outlet) => (
						<OutletItem outlet={outlet} />
					))}
				</ul>
			)}
		</Page>
	);
}
