import { capitalised } from "../../languages/english/capitals.ts";
import { NAME, type Subject } from "../../publish/feed.ts";
import { FORMATS } from "../../publish/formats.ts";

/** The feed's name without the site's, which all begin with; the main feed has no other. */
export function feedName({ title }: Pick<Subject, "title">): string {
	return title === NAME ? "Major and notable differences" : capitalised(title.replace(`${NAME}: `, ""));
}

/** One of our feeds in every format. */
export function FeedLinks({ subject }: { readonly subject: Subject }) {
	return (
		<ul class="formats" aria-label={`Feed: ${feedName(subject)}`}>
			{FORMATS.map(({ name, extension }) => (
				<li>
					<a href={`${subject.path}${extension}`}>
						{name}
						<span class="hidden"> of {feedName(subject)}</span>
					</a>
				</li>
			))}
		</ul>
	);
}
