/** Lengths drawn to scale: how wide each account's words are, in minutes from nothing. */
import type { Position } from "../model.ts";
import { Letter } from "./letter.tsx";
import { letterOf, sideClass } from "./letters.ts";
import { type Length, lengthUnder, type Readings } from "./readings.ts";

/** Distances between ticks, in minutes: the first that makes no more than six of them is taken. */
const STEPS = [5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440];
const MOST_TICKS = 6;
/** Height of a row, where its bar lies in it, how high that is, and how far the stated figure reaches beyond, in pixels. */
const [ROW, BAR_TOP, BAR, BEYOND] = [30, 12, 10, 3];

interface Axis {
	/** Minutes at its right end. */
	readonly to: number;
	readonly ticks: readonly number[];
}

export function axisFor(lengths: readonly Length[]): Axis {
	const most = Math.max(1, ...lengths.map(({ interval, minutes }) => Math.max(interval[1], minutes ?? 0)));
	const step = STEPS.find((minutes) => most / minutes <= MOST_TICKS) ?? Math.ceil(most / MOST_TICKS);
	const count = Math.ceil(most / step);
	return { to: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

/** "45 min", "1 h", "2 h 15" */
function short(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
	if (hours === 0) return `${rest} min`;
	return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
}

function rangeWords([from, to]: Length["interval"]): string {
	if (from === to) return short(to);
	return from === 0 ? `up to ${short(to)}` : `${short(from)} to ${short(to)}`;
}

function percent(minutes: number, axis: Axis): string {
	return `${Math.round((minutes / axis.to) * 10_000) / 100}%`;
}

function Ticks({ axis }: { readonly axis: Axis }) {
	return (
		<>
			{axis.ticks.map((tick) => (
				<line class="tick" x1={percent(tick, axis)} x2={percent(tick, axis)} y1={BAR_TOP - BEYOND} y2={ROW} />
			))}
		</>
	);
}

function Bar({ length, axis }: { readonly length: Length; readonly axis: Axis }) {
	const [from, to] = length.interval;
	return (
		<>
			<rect
				class="bar"
				x={percent(from, axis)}
				width={percent(Math.max(to - from, axis.to / 200), axis)}
				y={BAR_TOP}
				height={BAR}
				rx="2"
			/>
			{length.minutes === null ? null : (
				<line
					class="stated"
					x1={percent(length.minutes, axis)}
					x2={percent(length.minutes, axis)}
					y1={BAR_TOP - BEYOND}
					y2={BAR_TOP + BAR + BEYOND}
				/>
			)}
		</>
	);
}

function AxisRow({ axis }: { readonly axis: Axis }) {
	const last = axis.ticks.length - 1;
	return (
		<svg class="strip axis" width="100%" height="22" aria-hidden="true" focusable="false">
			{axis.ticks.map((tick, index) => (
				<text x={percent(tick, axis)} y="15" text-anchor={index === 0 ? "start" : index === last ? "end" : "middle"}>
					{tick === 0 ? "0" : short(tick)}{" "}
				</text>
			))}
		</svg>
	);
}

interface ScaleProps {
	readonly positions: readonly Position[];
	readonly readings: Readings;
}

interface Row {
	readonly index: number;
	readonly name: string;
	readonly length: Length;
}

function Rows({ rows, axis }: { readonly rows: readonly Row[]; readonly axis: Axis }) {
	return (
		<ol class="plain rows">
			{rows.map(({ index, name, length }) => (
				<li class={`row ${sideClass(index)}`}>
					<span class="name">
						<Letter index={index} /> {name}
					</span>{" "}
					<span class="range">{rangeWords(length.interval)}</span>
					<svg class="strip" width="100%" height={ROW} aria-hidden="true" focusable="false">
						<Ticks axis={axis} />
						<Bar length={length} axis={axis} />
					</svg>
				</li>
			))}
		</ol>
	);
}

/** One row for each account that gives a length; nothing where no two are known. */
export function Scale({ positions, readings }: ScaleProps) {
	const rows = positions.flatMap((position, index) =>
		position.evidence.flatMap((evidence): readonly Row[] => {
			const length = lengthUnder(evidence, readings);
			return length === null ? [] : [{ index, name: evidence.outlet, length }];
		}),
	);
	if (rows.length < 2) return null;
	const axis = axisFor(rows.map(({ length }) => length));
	return (
		<figure class="scale">
			<figcaption class="label">
				Each bar spans the lengths that an account’s words allow; the upright line marks the figure as stated.
			</figcaption>
			<Rows rows={rows} axis={axis} />
			<div class="row">
				<AxisRow axis={axis} />
			</div>
		</figure>
	);
}

/** What all of a position's accounts allow together: they agree, so their intervals meet. */
function together(lengths: readonly Length[]): Length | null {
	if (lengths.length === 0) return null;
	const from = Math.max(...lengths.map(({ interval }) => interval[0]));
	const to = Math.min(...lengths.map(({ interval }) => interval[1]));
	const stated = new Set(lengths.map(({ minutes }) => minutes));
	const [minutes = null] = stated;
	return { interval: from <= to ? [from, to] : [to, from], minutes: stated.size === 1 ? minutes : null };
}

/** One strip with a bar for each position: the difference at a glance. The words beside it say the same. */
export function Strip({ positions, readings }: ScaleProps) {
	const bars = positions.map(({ evidence }) => together(evidence.flatMap((one) => lengthUnder(one, readings) ?? [])));
	const known = bars.filter((bar) => bar !== null);
	if (known.length < 2 || known.length < positions.length) return null;
	const axis = axisFor(known);
	return (
		<div class="glance">
			<svg class="strip" width="100%" height={ROW} aria-hidden="true" focusable="false">
				<Ticks axis={axis} />
				{known.map((length, index) => (
					<g class={sideClass(index)}>
						<Bar length={length} axis={axis} />
						<text
							class="of"
							x={percent((length.interval[0] + length.interval[1]) / 2, axis)}
							y="7"
							text-anchor="middle"
						>
							{letterOf(index)}{" "}
						</text>
					</g>
				))}
			</svg>
			<AxisRow axis={axis} />
		</div>
	);
}
