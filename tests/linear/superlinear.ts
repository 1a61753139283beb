/**
 * Whether the time that a backtracking engine spends on a pattern can grow faster than the text.
 *
 * The engine walks the paths of the pattern's automaton. Their number over a text of n characters is at most
 * linear in n unless (Weber and Seidl, "On the degree of ambiguity of finite automata", 1991)
 * - one loop leads back to itself in two ways over the same text: exponential; or
 * - one loop leads to another over a text that goes round in either: polynomial. The scan for a place to
 *   begin is such a loop too, so that a search retried from everywhere is found here.
 * The second is asked of the characters alone, not of their order, so that a loop pair it clears is clear and a pair
 * it names may still be harmless: the answer errs on one side only. No texts are tried and nothing times out.
 */
import type { CharSet } from "refa";
import { type Automaton, automatonOf, type Step } from "./automaton.ts";

/** Why a pattern is not known to be linear. */
export type Finding =
	| { readonly kind: "undecided"; readonly what: string }
	| { readonly kind: "exponential"; readonly loop: string }
	| { readonly kind: "polynomial"; readonly loop: string; readonly next: string; readonly over: string };

/** A strongly connected part of the automaton that consumes characters. */
interface Loop {
	readonly states: ReadonlySet<number>;
	readonly steps: readonly ConsumingStep[];
	readonly name: string;
}

interface ConsumingStep extends Step {
	readonly chars: CharSet;
}

/** Everything that keeps a pattern from being linear; nothing for one that is proven to be. */
export function superlinearIn(source: string, flags: string): readonly Finding[] {
	return unique(findingsIn(automatonOf(source, flags)));
}

function findingsIn(automaton: Automaton): readonly Finding[] {
	const next = nextOf(automaton);
	const loops = loopsOf(automaton, next);
	const sure = sureOf(automaton);
	const findings: Finding[] = automaton.beyond.map((what) => ({ kind: "undecided", what }));
	for (const then of loops) {
		if (cannotFail(then, sure, next)) continue;
		if (repeatsItself(then, next)) findings.push({ kind: "exponential", loop: then.name });
		for (const loop of loops) {
			const over = loop === then ? null : sharedText(loop, then, next);
			if (over !== null) findings.push({ kind: "polynomial", loop: loop.name, next: then.name, over });
		}
	}
	return [...findings, ...automaton.behind.flatMap(findingsIn)];
}

function unique(findings: readonly Finding[]): readonly Finding[] {
	return [...new Map(findings.map((one) => [JSON.stringify({ ...one, over: "" }), one])).values()];
}

function consumes(step: Step): step is ConsumingStep {
	return step.chars !== null;
}

type Next = readonly (readonly Step[])[];

function nextOf({ steps, size }: Automaton): Next {
	const next: Step[][] = Array.from({ length: size }, () => []);
	for (const step of steps) next[step.from]?.push(step);
	return next;
}

/** The states from which the match succeeds without another character, whatever stands there. */
function sureOf({ steps, accept }: Automaton): ReadonlySet<number> {
	const before = new Map<number, number[]>();
	for (const { from, to, chars, holds } of steps)
		if (chars === null && holds === undefined) before.set(to, [...(before.get(to) ?? []), from]);
	const sure = new Set([accept]);
	for (const state of sure) for (const from of before.get(state) ?? []) sure.add(from);
	return sure;
}

/** The strongly connected parts, by Tarjan's algorithm without recursion: patterns are long. */
function partsOf(states: Iterable<number>, next: (state: number) => readonly Step[]): readonly (readonly number[])[] {
	const index = new Map<number, number>();
	const low = new Map<number, number>();
	const open: number[] = [];
	const isOpen = new Set<number>();
	const parts: number[][] = [];
	for (const root of states) {
		if (index.has(root)) continue;
		const work: { state: number; at: number }[] = [{ state: root, at: 0 }];
		for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
			const { state } = top;
			if (top.at === 0) {
				index.set(state, index.size);
				low.set(state, index.get(state) ?? 0);
				open.push(state);
				isOpen.add(state);
			}
			const step = next(state)[top.at];
			top.at += 1;
			if (step !== undefined) {
				if (!index.has(step.to)) work.push({ state: step.to, at: 0 });
				else if (isOpen.has(step.to)) low.set(state, Math.min(low.get(state) ?? 0, index.get(step.to) ?? 0));
				continue;
			}
			work.pop();
			const above = work.at(-1)?.state;
			if (above !== undefined) low.set(above, Math.min(low.get(above) ?? 0, low.get(state) ?? 0));
			if (low.get(state) !== index.get(state)) continue;
			const part = open.splice(open.lastIndexOf(state));
			for (const one of part) isOpen.delete(one);
			parts.push(part);
		}
	}
	return parts;
}

function loopsOf({ size, scan, loops }: Automaton, next: Next): readonly Loop[] {
	return partsOf(Array(size).keys(), (state) => next[state] ?? []).flatMap((part) => {
		const states = new Set(part);
		const steps = part.flatMap((state) => (next[state] ?? []).filter(({ to }) => states.has(to))).filter(consumes);
		const named = part.map((state) => loops.get(state) ?? "").sort((a, b) => b.length - a.length);
		const name = states.has(scan) ? "the scan for a beginning" : (named[0] ?? "");
		return steps.length === 0 ? [] : [{ states, steps, name }];
	});
}

/**
 * Whether every way round a loop passes a state from which the match is certain. The first way that comes there wins:
 * no other is tried, and a search goes on after what it has read, but for the part of one round.
 */
function cannotFail({ states, steps }: Loop, sure: ReadonlySet<number>, next: Next): boolean {
	const unsure = (step: Step) => states.has(step.to) && !sure.has(step.from) && !sure.has(step.to);
	const part = new Map<number, number>();
	const open = (state: number) => (next[state] ?? []).filter(unsure);
	partsOf(states, open).forEach((list, at) => {
		for (const state of list) part.set(state, at);
	});
	return !steps.some((step) => unsure(step) && part.get(step.from) === part.get(step.to));
}

/** Whether a loop leads from a state back to it in two ways over one text. */
function repeatsItself({ states, steps }: Loop, next: Next): boolean {
	const within = union(steps);
	const open = (step: Step) => states.has(step.to) && (within === undefined || mayPass(step, within));
	const follow = steps.map((step) => followers(step.to, open, next));
	if (follow.some((list) => new Set(list).size < list.length)) return true;
	const place = new Map(steps.map((step, at) => [step, at]));
	const pairs = follow.map((list) => list.map((step) => place.get(step) ?? 0));
	// Walks the loop twice at once; two walks that part and meet again have read the same text.
	const forth = new Map<number, number[]>();
	const seen = new Set(steps.map((_, at) => at * steps.length + at));
	for (const pair of seen) {
		const [a, b] = [Math.floor(pair / steps.length), pair % steps.length];
		for (const x of pairs[a] ?? [])
			for (const y of pairs[b] ?? []) {
				const [left, right] = [steps[x]?.chars, steps[y]?.chars];
				if (left === undefined || right === undefined || left.isDisjointWith(right)) continue;
				const to = x * steps.length + y;
				forth.set(to, [...(forth.get(to) ?? []), pair]);
				seen.add(to);
			}
	}
	// Back from where both are at one place: a pair of two places on such a way is a second way.
	const back = new Set(steps.map((_, at) => at * steps.length + at));
	for (const pair of back) for (const from of forth.get(pair) ?? []) back.add(from);
	return [...back].some((pair) => seen.has(pair) && Math.floor(pair / steps.length) !== pair % steps.length);
}

/** The consuming steps that may follow a state within a loop, once for each way there. */
function followers(from: number, open: (step: Step) => boolean, next: Next): readonly ConsumingStep[] {
	const found: ConsumingStep[] = [];
	const path = new Set<number>();
	const walk = (state: number) => {
		// An engine gives up an iteration that consumed nothing, so no way passes a state twice.
		if (path.has(state)) return;
		path.add(state);
		for (const step of next[state] ?? []) {
			if (!open(step)) continue;
			if (consumes(step)) found.push(step);
			else walk(step.to);
		}
		path.delete(state);
	};
	walk(from);
	return found;
}

/** The characters of a text that goes round in both loops and leads from the first to the second, or null. */
function sharedText(first: Loop, second: Loop, next: Next): string | null {
	let [a, b] = [first.steps, second.steps];
	let over = union(a)?.intersect(union(b) ?? { min: 1, max: 0 });
	for (;;) {
		if (over === undefined || over.isEmpty) return null;
		const within = over;
		[a, b] = [roundsWithin(a, next, within), roundsWithin(b, next, within)];
		const [inA, inB] = [union(a), union(b)];
		if (inA === undefined || inB === undefined) return null;
		over = inA.intersect(inB).intersect(within);
		if (over.equals(within)) break;
	}
	return leads(a, new Set(b.map(({ from }) => from)), next, over) ? over.toString() : null;
}

function union(steps: readonly ConsumingStep[]): CharSet | undefined {
	const [one, ...more] = steps;
	return one?.chars.union(...new Set(more.map(({ chars }) => chars)));
}

/** The steps of a loop that are still on a way round where a text has only these characters. */
function roundsWithin(steps: readonly ConsumingStep[], next: Next, within: CharSet): readonly ConsumingStep[] {
	const passable = steps.filter(({ chars }) => !chars.isDisjointWith(within));
	if (passable.length === 0) return [];
	const open = (state: number) => (next[state] ?? []).filter((step) => mayPass(step, within));
	const part = new Map<number, number>();
	partsOf(
		passable.map(({ from }) => from),
		open,
	).forEach((states, at) => {
		for (const state of states) part.set(state, at);
	});
	return passable.filter(({ from, to }) => part.get(from) === part.get(to));
}

function mayPass({ chars, holds }: Step, within: CharSet): boolean {
	return chars === null ? (holds?.(within) ?? true) : !chars.isDisjointWith(within);
}

function leads(from: readonly Step[], to: ReadonlySet<number>, next: Next, within: CharSet): boolean {
	const seen = new Set(from.map((step) => step.from));
	for (const state of seen) {
		if (to.has(state)) return true;
		for (const step of next[state] ?? []) if (mayPass(step, within)) seen.add(step.to);
	}
	return false;
}
