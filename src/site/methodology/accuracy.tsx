import { QUESTIONS, type Question } from "../../model.ts";
import { ACCURACY } from "../../read/accuracy.ts";

const NAMES: Readonly<Record<Question, string>> = {
	duration: "How long it lasted",
	initiator: "Who initiated it",
	topic: "What was raised",
};

function share(of: number): string {
	return of.toFixed(3);
}

/** How well it reads, as it was last measured. */
export function Accuracy() {
	const { stories, articles, credit, encounter, traps, discrepancies } = ACCURACY;
	const all = discrepancies.found + discrepancies.missed;
	return (
		<>
			<p>
				On {stories} stories with {articles} articles, written to be hard and labelled by hand. Precision is the share
				of what it read that is right; recall the share of what is there that it read.
			</p>
			<table class="table narrow">
				<caption>As last measured</caption>
				<thead>
					<tr>
						<th scope="col">Question</th>
						<th scope="col" class="number">
							Precision
						</th>
						<th scope="col" class="number">
							Recall
						</th>
						<th scope="col" class="number">
							F1
						</th>
					</tr>
				</thead>
				<tbody>
					{QUESTIONS.map((question) => (
						<tr>
							<th scope="row">{NAMES[question]}</th>
							<td class="number">{share(ACCURACY.questions[question].precision)}</td>
							<td class="number">{share(ACCURACY.questions[question].recall)}</td>
							<td class="number">{share(ACCURACY.questions[question].f1)}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p>
				Of what is read rightly, the right source is credited in {share(credit)}, and the right encounter found in{" "}
				{share(encounter)}. Of {all} differences in these stories {discrepancies.found} are found;{" "}
				{discrepancies.false === 0 ? "none is" : `${discrepancies.false} are`} published that should not be. Of{" "}
				{traps.of} passages meant to mislead it, {traps.hit} do. The rules were written with these stories in view: in
				the news of the day it reads less, above all of topics.
			</p>
		</>
	);
}
