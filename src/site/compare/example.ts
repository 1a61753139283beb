import type { TypedArticle } from "./form.ts";

/** Two short reports of one call, written for this page; both outlets are made up. */
export const EXAMPLE: readonly TypedArticle[] = [
	{
		outlet: "Morning Ledger",
		published: "2019-05-03",
		title: "Trump and Putin speak by phone",
		text: `President Donald Trump spoke with Russian President Vladimir Putin by phone on Friday.

The call lasted an hour, the White House press secretary, Sarah Sanders, told reporters.

She said that the two leaders discussed Venezuela, North Korea and trade. Mr. Trump did not raise election meddling in the call, he told reporters later.`,
	},
	{
		outlet: "Harbour Courier",
		published: "2019-05-04",
		title: "Kremlin: a long conversation",
		text: `Russian President Vladimir Putin and U.S. President Donald Trump spoke by telephone on Friday.

The conversation lasted an hour and a half, the Russian Embassy said. It said that the call was initiated by the American side.

The two presidents discussed Venezuela and Ukraine.`,
	},
];
