/** Texts to compare, made up for the tests. */
export const TEXTS = [
	{
		outlet: "Morning Ledger",
		title: "Trump and Putin speak by phone",
		published: "2019-05-03",
		url: "https://morning-ledger.example/call",
		text: "President Donald Trump spoke with Russian President Vladimir Putin by phone on Friday. The call lasted about 30 minutes, the White House said.",
	},
	{
		outlet: "Northern Wire",
		title: "Putin and Trump discuss Venezuela",
		published: "2019-05-03",
		text: "Russian President Vladimir Putin and U.S. President Donald Trump held a phone call on Friday. The phone call lasted two hours, the Kremlin said.",
	},
] as const;
