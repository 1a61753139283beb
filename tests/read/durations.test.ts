import { describe, expect, it } from "vitest";
import type { Interval } from "../../src/model.ts";
import { claimsOf, LEAD } from "./reading.ts";

/** Each length with the evidence: [[60, 120], "They spoke for more than an hour"]. */
function lengthsIn(text: string): readonly (readonly [Interval | null, string])[] {
	return claimsOf(`${LEAD} ${text}`).flatMap(({ answer, evidence }) =>
		answer.question === "duration" ? [[answer.interval, evidence.text] as const] : [],
	);
}

/** [ brackets ] show the evidence. */
function check(marked: string, interval: Interval | null) {
	const evidence = /\[(.*)\]/.exec(marked)?.[1] ?? marked;
	expect(lengthsIn(marked.replace(/[[\]]/g, ""))).toEqual([[interval, evidence]]);
}

describe("how long it lasted", () => {
	const ROWS: readonly (readonly [marked: string, interval: Interval | null])[] = [
		["[The call lasted about an hour.]", [40, 80]],
		["[They talked for several hours on Friday.]", null],
		["[They spent just over four hours], and it was business.", [240, 300]],
		["The call was to last 45 minutes but [overran by half an hour.]", [60, 90]],
		["A planned 30-minute chat turned into [a two-hour conversation].", [105, 135]],
		["What was meant as a courtesy call became [a 90-minute discussion].", [85, 95]],
		["[Trump ended the call by hanging up on him after 25 minutes.]", [20, 30]],
		['[Trump spent nearly "5 hours of quality time" with Putin, the Kremlin said.]', [270, 300]],
		["They had [75 minutes of one-on-one] time.", [70, 80]],
		["They had an hour-and-a-half, [almost two-hour meeting].", [90, 120]],
		["Q How long was it? And who asked for it?\n\nMR. PESKOV: [It was less than ten minutes.]", [5, 10]],
		["[The phone call was held on Friday at 6:40 pm for 30 minutes.]", [25, 35]],
		["[Their call, which the Kremlin said began at six and lasted an hour, was friendly.]", [45, 75]],
		['Their call was "[warm and lasted an hour]," Peskov said.', [45, 75]],
		["[The two talked for an unusually long 75 minutes.]", [70, 80]],
		["[They spoke by video teleconference for 30 minutes.]", [25, 35]],
		["[The call lasted two-plus hours.]", [120, 180]],
		["[The call lasted about 2.5-3 hours.]", [150, 180]],
		["Their talk \u2014 the first this year \u2014 [began at nine and lasted 50 minutes.]", [45, 55]],
		["[They held their conversation over the course of two hours and ten minutes.]", [128, 132]],
		["[The one before it, on April 14, went on for 50 minutes.]", [45, 55]],
		["[Saturday's call, which the official put at 20 minutes, was short.]", [15, 25]],
		["Trump took the receiver, and [for ten minutes he talked with Vladimir Putin.]", [5, 15]],
		["They spoke by phone on Friday. [Trump brought it to an end after 25 minutes.]", [20, 30]],
		["[Their talks broke down after 40 minutes.]", [35, 45]],
		["[Trump and Putin spoke for more than an hour on Friday.]", [60, 120]],
		["Trump's [90-minute call with Putin], friendly as it was, changed nothing.", [85, 95]],
		["In [an hour-long call on Friday], Trump and Putin spoke of Venezuela.", [45, 75]],
		["[They talked on the phone for 1 hour and 15 minutes.]", [73, 77]],
		["[Their conversation lasted between 60 and 90 minutes.]", [60, 90]],
		["The call was planned for 45 minutes but [lasted 90 minutes.]", [85, 95]],
		["[The call began at 9:03 and ended at 9:33.]", [28, 32]],
		["[Trump said they had spoken for over an hour.]", [60, 120]],
		["\u201c[We spoke for an hour]\u201d, said Trump.", [45, 75]],
		["[The two leaders were on the phone for 90 minutes.]", [85, 95]],
		["[Their call, which lasted an hour, was friendly.]", [45, 75]],
		["Their call \u2013 [which lasted an hour] \u2013 was friendly.", [45, 75]],
		["[It lasted an hour.]", [45, 75]],
		["Half of [the 80-minute call] went to Syria.", [75, 85]],
		["[It came about at Moscow's request and lasted 15 minutes.]", [10, 20]],
		["Trump rang Theresa May afterwards, and [the conversation with Mrs. May lasted ten minutes.]", [5, 15]],
		["The call had been planned for 45 minutes but [lasted 70.]", [65, 75]],
		["An hour had been set aside for the call; [it took two.]", [105, 135]],
		["[The call lasted an hour and ten.]", [68, 72]],
		["[The call lasted, I believe, an hour.]", [45, 75]],
		["[Trump praised Putin, with whom he had spent nearly two hours.]", [90, 120]],
		["It was a friendly call. [It was 10 minutes.]", [5, 15]],
		["[The Trump-Putin call lasted 90 minutes.]", [85, 95]],
		["[Trump, Putin end call after two hours]", [105, 135]],
		["[It took two hours for Trump and Putin to finish their talks]", [105, 135]],
		["They had [a 90 minute call].", [85, 95]],
		["[The call, the longest between the two since January, ran two hours.]", [105, 135]],
		["[The first meeting between the two presidents lasted two hours, an hour longer than planned.]", [105, 135]],
		["[Once they had been connected the two men talked for 90 minutes.]", [85, 95]],
		[
			"[From the first handshake to the last, the entire talks took nearly four hours, so loud that they had to stop.]",
			[210, 240],
		],
		["[Friday's call lasted 90 minutes], and was their fourth since the violence began last week.", [85, 95]],
		["[The call between Trump and Putin, their second this month, lasted 50 minutes.]", [45, 55]],
		["[The third meeting between the two presidents since March lasted an hour.]", [45, 75]],
		["They met in haste, at a day's notice, and [the two were through after two hours.]", [105, 135]],
		["It had been billed as a chat. When it was over, an aide looked at his watch: [40 minutes.]", [35, 45]],
		["[The two sat across from each other in a gilded hall for 45 minutes.]", [40, 50]],
		["It was their second call in 48 hours. [Monday's lasted an hour.]", [45, 75]],
		["[By the Kremlin's clock it took two hours.]", [105, 135]],
		["Putin slipped into the White House at dusk, and [two hours later he emerged.]", [105, 135]],
		["[In a dinner that stretched to two and a half hours, Trump and Putin agreed on little.]", [135, 165]],
		['[The "informal conversation" in the hall lasted 10 to 15 minutes.]', [10, 15]],
		['[Trump said he had spoken with Putin "for two straight hours".]', [105, 135]],
		["Putin also had [a quarter-hour talk with Trump].", [10, 20]],
		["[Trump and Putin talked over two hours.]", [120, 180]],
		["[Their talks wrapped up in under two hours.]", [90, 120]],
		["They were on the line for so long that a break was called: [193 minutes in all.]", [191, 195]],
		["[The call ended before ten, about two hours after it began.]", [100, 140]],
		["Their call was put down for an hour. [It was clocked at two hours and 16.]", [134, 138]],
		["[Trump and Putin were by themselves, save for interpreters, for 41 minutes.]", [39, 43]],
		["[It was the hour and a half that Trump and Putin spent on the telephone.]", [75, 105]],
		["Good meeting. [About 15 minutes, standing up.]", [0, 30]],
		["[The exchange lasted barely ten minutes.]", [5, 15]],
		["[Their first meeting, in 2017, lasted 35 minutes.]", [30, 40]],
	];
	it.each(ROWS)("%s: %j", check);
});

describe("longer than planned", () => {
	it("adds to the planned length where the article gives it", () => {
		check("[The call, which had been planned for 90 minutes, went on for an hour longer than planned.]", [
			90 + 45,
			90 + 75,
		]);
	});

	it("gives no interval where it does not", () => {
		check("[The call went on for an hour longer than planned.]", null);
		expect(claimsOf(`${LEAD} The call went on for an hour longer than planned.`)[0]?.answer).toMatchObject({
			minutes: 60,
			beyond: "planned",
		});
	});
});

describe("a description", () => {
	it("of a brief one is at most 45 minutes", () => {
		check("[They had a brief phone call.]", [0, 45]);
		check("[Trump spoke briefly with Putin about trade.]", [0, 45]);
		check("[The call was very brief, aides said.]", [0, 45]);
	});

	it("counts for nothing beside a length", () => {
		check("[They had a brief call of 20 minutes.]", [15, 25]);
		check("It was a brief call, and [it lasted 20 minutes.]", [15, 25]);
	});
});

it("is answered further down in what somebody says", () => {
	const [first] = claimsOf(
		`Q How long did the call between President Trump and President Putin last?\n\nMS. SANDERS: Sure. The tone was warm. It was about 30 minutes long.\n\nQ Thank you.`,
	);
	expect(first?.answer).toMatchObject({ question: "duration", interval: [15, 45] });
	expect(first?.rule).toBe("duration/answered");
});

describe("no length of the encounter", () => {
	const NONE = [
		"They spoke by phone at 1 p.m., 3:15 p.m. and 10:30 p.m. on Friday.",
		"There was one session of several hours last year.",
		"The one-on-one part took 25 minutes, followed by an expanded session of 40 minutes.",
		"Over two days the leaders spent some eight hours in each other's company.",
		"Trump left for home after two hours on Russian soil.",
		"What about the dinner? It was private, and lasted 105 minutes.",
		"After the call Trump convened ministers and security chiefs for a discussion that lasted three hours.",
		"The leaders spoke for an hour with their delegations present and then for another hour alone.",
		"A member of Congress stood before Trump on the tarmac, and for eight minutes they spoke about Gaza.",
		"The two have been meeting in Helsinki for more than three hours.",
		"Trump and Putin are still talking after an hour.",
		"The call was scheduled to last an hour.",
		"The call was supposed to be an hour-long conversation.",
		"Their next call will last two hours.",
		"The call could last two hours.",
		"They held a one-on-one meeting of 45 minutes before a dinner.",
		"A 45-minute news conference followed their call.",
		"Putin kept Trump waiting for an hour before the call.",
		"The call began an hour late.",
		"Trump called after a nine-hour flight.",
		"Two hours after the call, Trump left Helsinki.",
		"An hour later they hung up.",
		"They agreed on a 24-hour ceasefire during the call.",
		"Trump spoke with reporters for an hour after the call.",
		"In the first hour of the call they talked about trade.",
		"The call did not last an hour.",
		"How long did the call last? An hour?",
		"It was a call of the hour.",
		"The two men are in the same time zone for an hour a day.",
		"Trump gave a 30-minute interview after the call.",
		"Trump met with his national security team for two hours before the call.",
		"Putin talked for 10 minutes with Senator Rand Paul.",
		"Putin defended it in a conversation of an hour and a half with the Financial Times.",
		"Putin then took part in a two-hour videoconference with the heads of the regions.",
		"The Federation Council sat too. The session lasted two hours.",
		"Moscow had offered a working session of two hours.",
		"Trump's envoys met for two hours with Putin's aides.",
		"About 20 minutes of the call were spent on Syria.",
		"Trump spoke for 20 minutes about the call to a crowd in Ohio.",
		"He spent over an hour with that group.",
		"The first meeting of the day lasted 20 minutes.",
		"Once a prisoner for two hours, he talked of it to Putin.",
		"The leaders spoke again, after a brief exchange at dinner.",
		"The call was short on substance.",
		"The conversation on that part was very quick.",
		"Trump walked into surgery, and two hours later he emerged.",
		"The delegations sat facing each other at lunch for an hour.",
		"Trump hosted a dinner for donors that lasted three hours.",
		"By the count of the police it took two hours to clear the square.",
		"Saturday's rally lasted an hour.",
		"They met one-on-one for 30 minutes before a working lunch.",
		"The one-on-one portion of the meeting lasted a little over two hours.",
		"The restricted part of Putin's talks with Trump lasted an hour.",
		"The closed-door segment of the meeting ran 40 minutes.",
		"The ministers' part of the talks took an hour.",
		"The session of the delegations lasted an hour.",
		"The expanded meeting between Trump and Putin lasted 65 minutes.",
		"A 40-minute opening session was held in front of the cameras.",
		"Putin spoke for 20 minutes about history during his meeting with Trump.",
		"The deputy foreign ministers of Russia and the United States spoke by phone for an hour.",
		"Trump then spoke for 20 minutes in honor of the dead.",
		"The conversation continued for about an hour after her visit.",
		"The call came after a video summit of G20 leaders that ran for 90 minutes.",
		"Trump sat for three hours with nine other leaders.",
		"Police broke up a march that went on for five hours.",
		"Chuck Schumer, who spoke with the president for five minutes on Monday, knew nothing.",
		"The talks went on for an hour after they were joined by aides.",
		"Good weather. About 15 minutes, standing up.",
	];
	it.each(NONE)("%s", (text) => {
		expect(lengthsIn(text)).toEqual([]);
	});
});
