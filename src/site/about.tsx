import { NAME } from "../publish/feed.ts";
import { Page } from "./page.tsx";

export function AboutPage({ base }: { readonly base: string }) {
	return (
		<Page
			title="About"
			description={`What ${NAME} reads, when two answers agree, and what it cannot do.`}
			base={base}
			path="/about"
		>
			<div class="prose">
				<h1>About {NAME}</h1>
				<p class="standfirst">
					A variorum is an edition that prints the variant readings of a text side by side. This one does it for the
					news.
				</p>
				<h2>What it reads</h2>
				<p>
					It follows <a href="/outlets">the feeds of outlets</a>: news media, and governments that publish their own
					readouts. Of each article that reports a call or meeting between leaders it notes the answers to three
					questions: how long it lasted, who initiated it, and whether a topic was raised. With each answer it keeps who
					is credited with it and the words that give it.
				</p>
				<h2>When two answers agree</h2>
				<ul>
					<li>
						A length is an interval, as wide as its words are rough: “an hour” leaves a quarter of an hour either way,
						“one hour and twelve minutes” two minutes. Two lengths agree when their intervals meet.
					</li>
					<li>
						Whoever initiated it is taken as a side: a president, his office and his country are one answer. “By mutual
						agreement” is an answer of its own.
					</li>
					<li>
						A topic was raised, or was not, or the source declined to say. Declining contradicts nothing, and an article
						that does not mention a topic gives no answer about it.
					</li>
				</ul>
				<h2>What it shows</h2>
				<p>
					Answers that cannot all be true, at different outlets or from different sources; one source who is reported as
					saying two things; one quotation in different words, or one statement on different days; and an outlet’s own
					change of an answer. A quotation’s marks, spelling and omissions make no difference.
				</p>
				<p>
					Every position in the same form, those with the most independent reports first, then the oldest. It does not
					say who is right, and it does not score outlets. An agency’s text counts once, however many outlets carry it.
					A difference is <em>major</em> when the accounts cannot all be true, <em>notable</em> when named sources
					differ or an answer was changed, and <em>minor</em> when it is a matter of rounding or wording.
				</p>
				<h2>What it cannot do</h2>
				<p>
					Programs read the articles, not people. They miss answers, and now and then take one for what it is not; an
					entry that no editor has seen says so. They read English. They know only the outlets listed, and nothing of
					what an article leaves out. When an entry should not have been published, it is withdrawn: it stays at its
					address, says so, and says why.
				</p>
				<h2>Quotations and rights</h2>
				<p>
					Evidence is a short quotation of thirty words at most, with a link to the article it comes from. Full texts
					are not published. Our own words may be used under{" "}
					<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>; the quotations belong to their
					publishers.
				</p>
			</div>
		</Page>
	);
}
