import { capitalised } from "../../languages/english/capitals.ts";
import { topicName } from "../../languages/english/questions.ts";
import type { CountedTopic } from "../../store/topic-pages.ts";
import { Page } from "../page.tsx";

interface TopicsProps {
	readonly base: string;
	readonly topics: readonly CountedTopic[];
}

/** What a topic stands under in an alphabet: its name without its article. */
function sortName({ topic }: CountedTopic): string {
	return topicName(topic).replace(/^(?:an?|the) /, "");
}

function byName(a: CountedTopic, b: CountedTopic): number {
	return sortName(a).localeCompare(sortName(b), "en");
}

function Topics({ topics }: Pick<TopicsProps, "topics">) {
	return (
		<ul class="directory">
			{topics.toSorted(byName).map(({ topic, discrepancies }) => (
				<li>
					<a class="name" href={`/topics/${encodeURIComponent(topic)}`}>
						{capitalised(topicName(topic))}
					</a>
					{discrepancies === 0 ? null : (
						<p class="meta">{discrepancies === 1 ? "1 difference" : `${discrepancies} differences`}</p>
					)}
				</li>
			))}
		</ul>
	);
}

/** What leaders are reported to have spoken of: topics on which accounts differ, then the others. */
export function TopicsPage({ base, topics }: TopicsProps) {
	const differing = topics.filter(({ discrepancies }) => discrepancies > 0);
	const others = topics.filter(({ discrepancies }) => discrepancies === 0);
	return (
		<Page
			title="Topics"
			description="What leaders are reported to have raised with each other, and where accounts of that differ."
			base={base}
			path="/topics"
		>
			<div class="stack">
				<h1>Topics</h1>
				<p class="standfirst">
					What leaders are reported to have raised with each other, warned of, agreed on, or not spoken about. An
					article that does not mention a topic says nothing about it, here too.
				</p>
			</div>
			{topics.length === 0 ? (
				<p class="empty section">No article has been read yet that says what was raised.</p>
			) : null}
			{differing.length === 0 ? null : (
				<section class="section">
					<h2>Accounts differ on</h2>
					<Topics topics={differing} />
				</section>
			)}
			{others.length === 0 ? null : (
				<section class="section">
					<h2>Reported, and no difference found</h2>
					<Topics topics={others} />
				</section>
			)}
		</Page>
	);
}
