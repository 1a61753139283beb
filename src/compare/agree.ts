/** When two answers agree: the rules of "When do two answers agree?", and nothing else. */
import type { Account, Act, ClaimAnswer, DurationAnswer, InitiatorAnswer, TopicAnswer } from "../model.ts";

/**
 * The ends of a length's interval as a pair of numbers that another's must pass. Intervals that only touch do not meet
 * (an hour is 45 to 75 minutes, an hour and a half 75 to 105, and they differ); "at least" and "up to" take in their own figure.
 */
const TOUCH = 0.01;

export interface Bounds {
	readonly from: number;
	readonly to: number;
}

/** The open bounds of a length in minutes; null for a description without any. */
export function boundsOf(answer: DurationAnswer): Bounds | null {
	if (answer.interval === null) return null;
	const [from, to] = answer.interval;
	return {
		from: answer.qualifier === "at-least" || from === to ? from : from + TOUCH,
		to: answer.qualifier === "up-to" || from === to ? to : to - TOUCH,
	};
}

function durationsAgree(a: DurationAnswer, b: DurationAnswer): boolean {
	const [x, y] = [boundsOf(a), boundsOf(b)];
	return x === null || y === null || (x.from <= y.to && y.from <= x.to);
}

function initiatorsAgree(a: InitiatorAnswer, b: InitiatorAnswer): boolean {
	if (a.negated && b.negated) return true;
	if (a.negated !== b.negated) return a.party !== b.party;
	return a.party === b.party;
}

/** Warned, pressed or condemned implies raised; that somebody was not warned does not imply that nothing was raised. */
function implies(act: Act, other: Act): boolean {
	return act === other || (other === "raised" && act !== "congratulated" && act !== "thanked");
}

function topicsAgree(a: TopicAnswer, b: TopicAnswer): boolean {
	if (a.topic !== b.topic || a.answer === b.answer) return true;
	if (a.answer === "declined-to-say" || b.answer === "declined-to-say") return true;
	const [yes, no] = a.answer === "yes" ? [a, b] : [b, a];
	return !implies(yes.act, no.act);
}

/** Can both answers be true of one encounter? Answers to different questions always can. Symmetric. */
export function agree(a: ClaimAnswer, b: ClaimAnswer): boolean {
	if (a.question === "duration" && b.question === "duration") return durationsAgree(a, b);
	if (a.question === "initiator" && b.question === "initiator") return initiatorsAgree(a, b);
	if (a.question === "topic" && b.question === "topic") return topicsAgree(a, b);
	return true;
}

/** Does an account of a topic answer whether it was raised (or warned of, condemned …)? */
export function answersAct(account: Account, act: Act): boolean {
	if (account.question !== "topic" || account.answer === "declined-to-say") return false;
	return account.answer === "yes" ? implies(account.act, act) : account.act === act;
}
