import { webAddress } from "../../publish/address.ts";
import { clean } from "../../publish/clean.ts";
import type { Reply } from "../../store/replies.ts";
import { Day, Source } from "../times.tsx";

/** What outlets reply, in their own words; nothing where none has. */
export function Replies({ replies }: { readonly replies: readonly Reply[] }) {
	if (replies.length === 0) return null;
	return (
		<section class="section">
			<h2>{replies.length === 1 ? "An outlet’s reply" : "Outlets’ replies"}</h2>
			<ul class="plain replies">
				{replies.map(({ outlet, text, url, at }) => (
					<li>
						<blockquote class="quote">
							{clean(text)
								.split(/\n{2,}/)
								.map((paragraph) => (
									<p>{paragraph}</p>
								))}
						</blockquote>
						<p class="credit">
							<Source outlet={clean(outlet)} url={webAddress(url)} />, <Day date={at} />
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
