/** Days in a row: on which of them each position has a statement made. */
import type { Encounter, Position } from "../../model.ts";
import { letterOf, sideClass } from "../letters.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAY = 86_400_000;
/** More days than these are not drawn: the row would have no room to name them. */
const MOST_DAYS = 10;

/** The day that an answer names ("Tuesday 30 April 2019"), in days since 1970; null where it names none. */
export function dayOf(answer: string): number | null {
	const {
		day = "",
		month = "",
		year = "",
	} = /(?<day>\d{1,2}) (?<month>\p{L}+) (?<year>\d{4})$/u.exec(answer)?.groups ?? {};
	const at = MONTHS.indexOf(month);
	return at < 0 ? null : Date.UTC(Number(year), at, Number(day)) / DAY;
}

function dayOfEncounter({ date }: Encounter): number | null {
	return /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) / DAY : null;
}

function shortDay(day: number): string {
	const date = new Date(day * DAY);
	return `${date.getUTCDate()} ${(MONTHS[date.getUTCMonth()] ?? "").slice(0, 3)}`;
}

interface Mark {
	readonly day: number;
	readonly index: number;
}

/** The days to draw, one after the other: from the first that matters to the last. */
function daysOf(marks: readonly Mark[], encounter: number | null): readonly number[] {
	const days = marks.map(({ day }) => day);
	const [first, last] = [Math.min(...days), Math.max(...days)];
	const from = encounter !== null && encounter <= first && last - encounter < MOST_DAYS ? encounter : first;
	return Array.from({ length: last - from + 1 }, (_, offset) => from + offset);
}

/** Nothing where fewer than two days are known, or they lie too far apart. */
export function Timeline({ positions, encounter }: { positions: readonly Position[]; encounter: Encounter }) {
	const marks = positions.flatMap(({ answer }, index): readonly Mark[] => {
		const day = dayOf(answer);
		return day === null ? [] : [{ day, index }];
	});
	if (marks.length < 2) return null;
	const of = dayOfEncounter(encounter);
	const days = daysOf(marks, of);
	if (days.length > MOST_DAYS) return null;
	const x = (day: number) => `${Math.round((((day - (days[0] ?? 0)) * 2 + 1) / (days.length * 2)) * 10_000) / 100}%`;
	return (
		<figure class="timeline">
			<figcaption class="label">The day that each side gives.</figcaption>
			<svg class="strip" width="100%" height="86" aria-hidden="true" focusable="false">
				<line class="ground" x1="0" x2="100%" y1="38" y2="38" />
				{days.map((day) => (
					<>
						<line class="tick" x1={x(day)} x2={x(day)} y1="33" y2="43" />
						<text x={x(day)} y="62" text-anchor="middle">
							{shortDay(day)}
						</text>
						{day === of ? (
							<text x={x(day)} y="79" text-anchor="middle">
								the {encounter.kind}
							</text>
						) : null}
					</>
				))}
				{marks.map(({ day, index }) => (
					<g class={sideClass(index)}>
						<circle class="bar" cx={x(day)} cy="38" r="7" />
						<text class="of" x={x(day)} y="22" text-anchor="middle">
							{letterOf(index)}
						</text>
					</g>
				))}
			</svg>
		</figure>
	);
}
