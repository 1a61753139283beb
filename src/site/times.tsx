/** Days, instants and sources, for people and for machines. */
import { dateWords, instantWords } from "../publish/words.ts";

/** A date; of a date and time the date. */
export function Day({ date }: { readonly date: string }) {
	return <time datetime={date}>{dateWords(date)}</time>;
}

export function Instant({ at }: { readonly at: string }) {
	return <time datetime={at}>{instantWords(at)}</time>;
}

/** The outlet's name, leading to the article where its address is known: away from us, and no vote of ours. */
export function Source({ outlet, url }: { readonly outlet: string; readonly url: string | null }) {
	if (url === null) return <cite>{outlet}</cite>;
	return (
		<cite>
			<a href={url} rel="noopener nofollow">
				{outlet}
			</a>
		</cite>
	);
}
