/** An article of an outlet, with what it claims as it now is. */
import { capitalised } from "../../languages/english/capitals.ts";
import { questionPhrase } from "../../languages/english/questions.ts";
import type { ClaimAnswer, Encounter } from "../../model.ts";
import { webAddress } from "../../publish/address.ts";
import { clean } from "../../publish/clean.ts";
import { answerWords, encounterName } from "../../publish/words.ts";
import type { OutletArticle, OutletClaimed } from "../../store/outlet-pages.ts";
import { Day } from "../times.tsx";

/** Two claims of one article that say the same in the same words are shown once. */
function sayingOf(answer: ClaimAnswer, encounter: Encounter): readonly [asked: string, said: string] {
	const topic = answer.question === "topic" ? answer : { topic: null, act: null };
	const about = { question: answer.question, topic: topic.topic, act: topic.act };
	return [questionPhrase(about, encounter, answer.said), clean(answerWords(answer))];
}

function Claimed({ claims }: { readonly claims: readonly OutletClaimed[] }) {
	const [first] = claims;
	if (first === undefined) return null;
	const sayings = new Map(claims.map(({ answer, encounter }) => [sayingOf(answer, encounter).join("\n"), answer]));
	return (
		<div class="claimed">
			<p class="meta">
				On the <a href={`/encounters/${encodeURIComponent(first.encounter.id)}`}>{encounterName(first.encounter)}</a>,{" "}
				<Day date={first.encounter.date} />
			</p>
			<ul class="sayings">
				{[...sayings.values()].map((answer) => {
					const [asked, said] = sayingOf(answer, first.encounter);
					return (
						<li>
							{capitalised(asked)}: <span class="said">{said}</span>
						</li>
					);
				})}
			</ul>
		</div>
	);
}

export function Article({ article }: { readonly article: OutletArticle }) {
	const address = webAddress(article.url);
	const title = clean(article.title ?? article.url);
	const byEncounter = Map.groupBy(article.claims, ({ encounter }) => encounter.id);
	return (
		<li>
			<h3>
				{address === null ? (
					title
				) : (
					<a href={address} rel="noopener nofollow">
						{title}
					</a>
				)}
			</h3>
			{article.published === null ? null : (
				<p class="meta">
					<Day date={article.published} />
				</p>
			)}
			{[...byEncounter.values()].map((claims) => (
				<Claimed claims={claims} />
			))}
			{article.claims.length === 0 ? <p class="meta">No answer to a question that is compared was found.</p> : null}
		</li>
	);
}
