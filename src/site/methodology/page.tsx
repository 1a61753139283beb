import { NAME } from "../../publish/feed.ts";
import type { LedgerRow } from "../../store/ledger.ts";
import { Page } from "../page.tsx";
import { Accuracy } from "./accuracy.tsx";
import { LengthsTable, PairsTable } from "./agreement.tsx";
import { Ledger } from "./ledger.tsx";

interface MethodologyProps {
	readonly base: string;
	readonly ledger: readonly LedgerRow[];
	/** Where whoever keeps the site is written to; null: no one is named. */
	readonly contact: string | null;
}

const PARTS = [
	["reading", "How it reads"],
	["agreement", "When two answers agree"],
	["differences", "What it shows"],
	["limits", "What it cannot do"],
	["accuracy", "How well it reads"],
	["ledger", "Corrections and withdrawals"],
	["rights", "Quotations and rights"],
	["contact", "Contact"],
] as const;

function Contents() {
	return (
		<nav class="contents" aria-label="On this page">
			<ul class="plain sans">
				{PARTS.map(([id, name]) => (
					<li>
						<a href={`#${id}`}>{name}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Reading() {
	return (
		<>
			<h2 id="reading">How it reads</h2>
			<p>
				It follows <a href="/outlets">the feeds of outlets</a>: news media, and governments that publish their own
				readouts. Of each article on a call or meeting between leaders it notes the answers to three questions: how long
				it lasted, who initiated it, and whether a topic was raised, warned of, agreed on and so on. With each answer it
				keeps who is credited with it, and the shortest words that give it. It also keeps what people are quoted as
				saying, and on which day.
			</p>
			<p>
				Reading is done by rules, not by a language model: the same text always gives the same answers, and every entry
				names the rule behind each of its accounts. Each rule is measured on texts that were labelled by hand; a
				difference that rests on a rule which is not right often enough is held back until an editor has seen it.
			</p>
			<p>
				Articles are brought together by who took part, what kind of encounter it was, and the day. A text that several
				outlets carry, from an agency or from each other, counts once, however many carry it.
			</p>
		</>
	);
}

function Agreement() {
	return (
		<>
			<h2 id="agreement">When two answers agree</h2>
			<p>
				A length is an interval, as wide as its words are rough. Two lengths agree when their intervals meet. “Brief” is
				at most 45 minutes; “lengthy” is not compared at all.
			</p>
			<LengthsTable />
			<p>
				Whoever initiated it is taken as a side: a president, his office and his country are one answer. A topic was
				raised, or was not, or the source declined to say; declining contradicts nothing. An article that does not
				mention a topic gives no answer about it.
			</p>
			<PairsTable />
		</>
	);
}

function Differences() {
	return (
		<>
			<h2 id="differences">What it shows</h2>
			<p>
				Answers that cannot all be true, at different outlets or from different sources; one source who is reported as
				saying two things; one quotation in different words, or one statement on different days; and an outlet’s own
				change of an answer. A quotation’s marks, spelling and omissions make no difference.
			</p>
			<p>
				Every position stands in the same form, those with the most independent reports first, then the oldest. It does
				not say who is right, and it does not score outlets. A difference is <em>major</em> when the accounts cannot all
				be true, <em>notable</em> when named sources differ or an answer was changed, and <em>minor</em> when it is a
				matter of rounding or wording.
			</p>
		</>
	);
}

function Limits() {
	return (
		<>
			<h2 id="limits">What it cannot do</h2>
			<ul>
				<li>
					It misses answers, and now and then takes one for what it is not. An entry that no editor has seen says so.
				</li>
				<li>It reads English only, and knows only the outlets that are listed.</li>
				<li>It knows nothing of what an article leaves out: silence is never an answer.</li>
				<li>It does not know what happened. That accounts agree does not make them true, nor does a majority.</li>
				<li>
					Two accounts may differ without anybody having erred: one source counts the interpreters’ time, another does
					not.
				</li>
			</ul>
		</>
	);
}

function Rights() {
	return (
		<>
			<h2 id="rights">Quotations and rights</h2>
			<p>
				Evidence is a short quotation of thirty words at most, with a link to the article it comes from. Full texts are
				not published. Our own words may be used under{" "}
				<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>; the quotations belong to their publishers.
				The program is free software under the MIT licence.
			</p>
		</>
	);
}

function Contact({ contact }: Pick<MethodologyProps, "contact">) {
	return (
		<>
			<h2 id="contact">Contact</h2>
			<p>
				{contact === null ? (
					"Whoever keeps this site has given no address here."
				) : (
					<>
						<a href={contact}>Write to us</a> about a mistake, with the address of the entry. An outlet that is named in
						an entry may reply there, in its own words.
					</>
				)}{" "}
				An entry that should not have been published is withdrawn: it stays at its address, says so, and says why.
			</p>
		</>
	);
}

export function MethodologyPage({ base, ledger, contact }: MethodologyProps) {
	return (
		<Page
			title="Methodology"
			description={`How ${NAME} reads and compares, when two answers agree, what it cannot do, and how well it does.`}
			base={base}
			path="/methodology"
		>
			<div class="stack">
				<h1>Methodology</h1>
				<p class="standfirst">
					A variorum is an edition that prints the variant readings of a text side by side. This one does it for the
					news of calls and meetings between leaders. Here is how, how well, and what became of what did not stand.
				</p>
			</div>
			<div class="with-contents section">
				<Contents />
				<div class="prose">
					<Reading />
					<Agreement />
					<Differences />
					<Limits />
					<h2 id="accuracy">How well it reads</h2>
					<Accuracy />
					<h2 id="ledger">Corrections and withdrawals</h2>
					<p>
						What was published and stands no more, newest first. Nothing is taken out of the record: each entry stays at
						its address with its history.
					</p>
					<Ledger rows={ledger} />
					<Rights />
					<Contact contact={contact} />
				</div>
			</div>
		</Page>
	);
}
