/** What is drawn of a difference above its sides: the words collated, or the days in a row. */
import type { Encounter, Position, StoredDiscrepancy } from "../../model.ts";
import { Letter } from "../letter.tsx";
import { letterOf, sideClass } from "../letters.ts";
import type { Readings } from "../readings.ts";
import { Scale } from "../scale.tsx";
import { collate } from "./collation.ts";
import { Timeline } from "./timeline.tsx";

/** What one side has at a place where wordings part. */
function Variant({ index, words }: { readonly index: number; readonly words: string }) {
	return (
		<span class={`variant ${sideClass(index)}`}>
			<Letter index={index} /> <span>{words === "" ? <i class="quiet">nothing</i> : words}</span>
		</span>
	);
}

function Collation({ positions }: { readonly positions: readonly Position[] }) {
	const [one, other] = positions;
	const pieces = one === undefined || other === undefined ? null : collate(one.answer, other.answer);
	if (pieces === null || positions.length > 2 || pieces.every((piece) => "both" in piece)) return null;
	return (
		<figure class="collation">
			<figcaption class="label">
				Word by word: what both have, and where {letterOf(0)} and {letterOf(1)} part.
			</figcaption>
			<p>
				{pieces.map((piece) =>
					"both" in piece ? (
						piece.both
					) : (
						<>
							{" "}
							<span class="variants">
								<Variant index={0} words={piece.a} /> <Variant index={1} words={piece.b} />
							</span>{" "}
						</>
					),
				)}
			</p>
		</figure>
	);
}

interface FigureProps {
	readonly discrepancy: StoredDiscrepancy;
	readonly encounter: Encounter;
	readonly readings: Readings;
}

export function Figure({ discrepancy, encounter, readings }: FigureProps) {
	const { question, topic, positions } = discrepancy;
	switch (question) {
		case "duration":
			return <Scale positions={positions} readings={readings} />;
		case "quotation":
			return topic === null ? <Collation positions={positions} /> : null;
		case "statement":
			return <Timeline positions={positions} encounter={encounter} />;
		default:
			return null;
	}
}
