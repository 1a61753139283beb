/** Sentences near those that say a topic was raised, which do not: views, demands, plans, others' talks, idioms; and some that do. */
import { describe, expect, it } from "vitest";
import { linkArticle } from "../../src/link/article.ts";
import { readArticle } from "../../src/read/article.ts";

/** The topics that a text after such a lead says were raised, or not, in an encounter. */
function topicsAfter(lead: string, sentence: string): readonly string[] {
	const { claims } = linkArticle(
		readArticle({ outlet: "CNN", title: null, text: `${lead}\n\n${sentence}`, published: PUBLISHED }),
	);
	return claims.flatMap((c) => (c.question === "topic" && c.encounter !== null ? [`${c.topic}: ${c.answer}`] : []));
}

const PUBLISHED = "2019-05-04";

const NONE: readonly (readonly [lead: string, sentences: readonly string[]])[] = [
	[
		"PARIS, May 4 - U.S. President Donald Trump and French President Emmanuel Macron spoke by telephone on Friday, the Elysee said.",
		[
			"Mr Trump told reporters after the call that the tariffs were working.",
			"Reports in Rome that the two leaders had discussed Libya were dismissed by the Elysee.",
			"The president's office did not say who had called or what was discussed.",
			"The two leaders spoke on March 19, a week before Easter.",
			"The opposition had demanded that Macron take up Huawei with Trump.",
			"Speaking to journalists on the plane, Macron discussed the war in Gaza.",
			"The president took to Twitter an hour after the call to condemn the Hong Kong crackdown.",
			"Standing beside Mr Macron, Mr Trump warned Iran not to restart its nuclear programme.",
			"Lawmakers in both parties wrote to Trump asking him to bring up Taiwan with Macron.",
			"In a letter to the president, forty senators demanded that he confront Macron about the digital tax.",
			"The two leaders will discuss trade when they meet in Biarritz next month.",
			"Macron said he would raise the steel tariffs with Trump in Biarritz.",
			"Mr Trump said he intended to bring up the Iran deal when he saw Mr Macron.",
			"Mr Macron also raised Libya with Mr Erdogan last week.",
			"In April, the two presidents discussed Iran at the White House.",
			"Macron's predecessor, Francois Hollande, regularly raised Syria with Barack Obama.",
			"Mr Macron was due to speak about Kosovo with Angela Merkel later on Monday.",
			"The war in Ukraine has been discussed at every summit since 2014.",
			"Mr Trump has often complained about the trade deficit.",
			"The two countries have been negotiating a trade deal since March.",
			"Mr Trump has repeatedly accused Europe of freeloading on defence.",
			"The United States withdrew from the Iran deal in 2018, a step that Mr Macron opposed.",
			"Talks between the European Union and the United States on trade have stalled.",
			"Did Mr Trump raise the wine tariffs with Mr Macron?",
			"Will the leaders discuss climate change?",
			"It is unclear whether the two discussed Syria.",
			"Nothing could be done about Syria without discussing it with Russia, Macron wrote in March.",
			"Had Mr Macron raised Taiwan, Beijing would have protested.",
			"At a rally in Ohio, Trump talked about steel tariffs and immigration.",
			"Mr Trump used his speech at the cemetery to attack Nancy Pelosi over impeachment.",
			"Their advisers discussed sanctions in Geneva.",
			"Ian Lesser, an analyst, said the leaders had to talk about Iran.",
			"Experts say Mr Macron should press Mr Trump on NATO.",
			"Diplomats expected the conversation to focus on Libya.",
			"One analyst said that Mr Macron had failed to raise the matter of steel in public.",
			"The Security Council discussed Syria behind closed doors.",
			"The cabinet discussed pensions on Wednesday.",
			"Senators raised concerns about arms sales to Saudi Arabia.",
			"European leaders discussed Brexit at a summit in Brussels.",
			"The commission addressed the migration crisis in a report.",
			"NATO ambassadors talked about Kosovo on Friday.",
			"The call raised hopes of a truce.",
			"Activists raised their voices outside the embassy.",
			"Mr Trump raised money for his campaign in New York.",
			"France raised the minimum wage and pensions.",
			"Mr Trump pressed the flesh in Normandy.",
			"Macron pressed on with pension reform.",
			"Mr Macron touched a nerve with his words on NATO.",
			"Mr Macron brought up his three stepchildren in Amiens.",
			"The talks brought the two countries closer.",
			"The exchange of prisoners took place on Monday.",
			"The Ukrainian government raised the matter of gas transit with Brussels.",
			"The Kremlin said on Tuesday that Putin had discussed Syria with Iran's president.",
			"The pope called for peace in Syria on Sunday.",
			"Mr Lavrov complained about the expulsion of diplomats.",
			"Kim Jong-un demanded an end to sanctions in a New Year speech.",
			"Protesters demanded that both leaders act on climate change.",
			"Mr Trump's lawyers raised objections to the subpoena.",
			"Farmers in France complained about cheap imports after the call.",
		],
	],
	[
		"BEIJING, Sept 6 (Reuters) - German Chancellor Angela Merkel met Chinese Premier Li Keqiang in Beijing on Friday at the start of a three-day visit.",
		[
			'"We want the trade conflict to be resolved soon," Merkel told reporters.',
			"A day before, Foreign Minister Heiko Maas had discussed Hong Kong with his Chinese counterpart.",
			"Merkel has been urged to take a tougher line on Taiwan.",
			"Reporters shouted questions about Hong Kong as the leaders shook hands.",
			"The chancellor spoke of Germany's own experience of trade in her speech at Wuhan university.",
			"A Chinese foreign ministry spokesman accused Western countries of interfering in Hong Kong.",
			"Asked about Hong Kong at the daily briefing, ministry spokesman Geng Shuang said it was an internal matter.",
			'"Trade is the focus of this trip," a German official said before departure.',
		],
	],
	[
		"WASHINGTON (AP) \u2014 President Joe Biden and Chinese President Xi Jinping spoke by phone Thursday for more than two hours.",
		[
			"Biden has been weighing whether to lift tariffs on Chinese goods.",
			'Biden told reporters last week that the military thought a visit to Taiwan was "not a good idea."',
			"Kirby said Wednesday that Taiwan, Ukraine and the economy would be on the agenda.",
			"The call came as the United States grapples with inflation.",
			"Commerce Department figures on inflation were released the same day.",
			"Pelosi has said she would not discuss her travel for security reasons.",
			"Intelligence officials briefed Biden on Taiwan before the call.",
			"Xi is expected to seek a third term, a step that has raised questions about Taiwan.",
			"When Trump met Xi in 2019, he brought up soybeans.",
		],
	],
	[
		"ROME, Oct 31 - Turkish President Recep Tayyip Erdogan met U.S. President Joe Biden on the sidelines of the G20 summit in Rome on Sunday.",
		[
			"Erdogan told reporters on the plane home that Turkey would buy more missiles from Russia if need be.",
			"The ten ambassadors had called for the release of Osman Kavala.",
			"Human rights activists staged a protest in Rome over Kavala.",
			"The Turkish parliament approved an extension of operations in Syria and Iraq.",
			"Turkish officials said Erdogan intended to ask for F-16 jets.",
			"Foreign Minister Mevlut Cavusoglu raised the F-16 request with Antony Blinken in New York.",
			"Turkey's defence minister discussed Idlib with his Russian counterpart.",
			"Defence teams of the two countries discussed F-16s in Ankara last week.",
		],
	],
	[
		"KYIV, May 4 - President Volodymyr Zelensky spoke by phone with Hungarian Prime Minister Viktor Orban on Saturday. Zelensky said the conversation was frank.",
		[
			"Orban earlier discussed a ceasefire with Vladimir Putin in Moscow.",
			"In a video address, Zelensky condemned the shelling of Kharkiv.",
			"The EU will discuss accession at a summit in June.",
			"Zelensky, speaking earlier, said that Orban was soft on Russia.",
			"A prisoner exchange took place on the same day.",
			"Russia's Sergei Lavrov praised Orban for his stance on sanctions.",
			"Tusk urged Orban to stop blocking aid to Ukraine.",
			"Ukraine's ambassador complained about Hungarian passports handed out in Transcarpathia.",
		],
	],
	[
		"LONDON, July 9 (Reuters) - Prime Minister Keir Starmer and Indian Prime Minister Narendra Modi held talks at Chequers on Thursday. The two had lunch together before signing a trade deal.",
		[
			"Starmer's spokesman told reporters that the prime minister believed in free speech.",
			"The spokesman said Britain took all allegations of foreign interference seriously.",
			"The trade deal, which took three years to negotiate, covers whisky and cars.",
			"Labour MPs have raised Johal's case in parliament more than a dozen times.",
			"Modi went on to the Maldives, where he discussed tourism with President Mohamed Muizzu.",
			"Starmer will fly to Scotland to discuss Gaza with Donald Trump.",
			"Starmer faces growing calls to recognise Palestine.",
			"The National Union of Farmers raised the issue of milk.",
			"The European Union last week announced sanctions on an Indian refinery.",
		],
	],
	[
		'WASHINGTON (AFP) - Mexican President Claudia Sheinbaum said she had a "very good" call with U.S. President-elect Donald Trump on Wednesday. The call followed his threat to impose tariffs of 25 percent.',
		[
			"On Tuesday she read out a letter in which she told Trump that threats were no way to deal with migration.",
			"Trump has promised mass deportations of migrants.",
			"Trump raised tariffs on steel in his first term.",
			"Trump accuses China of sending fentanyl to the United States.",
			"At her daily news conference, Sheinbaum also talked about the murder of a journalist in Michoacan.",
			'"We\'ll talk about security," she had said before.',
		],
	],
	[
		"ANKARA, March 22 - Israeli Prime Minister Benjamin Netanyahu telephoned Turkish Prime Minister Recep Tayyip Erdogan on Friday and apologised for the deaths of nine activists, his office said. The call took place at the airport in Tel Aviv, with U.S. President Barack Obama present.",
		[
			"Turkey had demanded an apology, compensation and an end to the blockade of Gaza.",
			"Erdogan last month called Zionism a crime against humanity.",
			"Families of the dead said they would not drop their lawsuits over compensation.",
			"Avigdor Lieberman, a former foreign minister, condemned the apology as a mistake that ignored Gaza.",
			"Hamas leader Khaled Meshaal said Erdogan had told him about the apology and Gaza.",
			"The Turkish parliament had discussed the raid in 2010.",
			"Kerry is due in Ankara, where he will raise Iran.",
			"Netanyahu told Israel Radio that Syria's chemical weapons were the reason.",
		],
	],
	[
		"SEOUL, June 9 (Yonhap) - President Lee Jae-myung and Japanese Prime Minister Shigeru Ishiba spoke by phone for 25 minutes on Monday. It was their first conversation since Lee took office.",
		[
			"Ishiba told reporters at his office that ties with Seoul mattered for the Indo-Pacific.",
			"The opposition accused Lee of ignoring comfort women.",
			"Seoul has protested against visits to the Yasukuni shrine.",
			"Experts in Tokyo predicted that Lee would bring up forced labour sooner or later.",
			"Lee pressed the flesh at a market in Seoul before the call.",
			"It remains to be seen whether the subject of forced labour will come up.",
			"The allies discussed extended deterrence at the defence ministers' meeting in Singapore.",
		],
	],
	[
		"MOSCOW, Aug 6 (TASS) - Russian President Vladimir Putin received U.S. special envoy Steve Witkoff in the Kremlin on Wednesday; they talked for three hours. Kremlin aide Yuri Ushakov called the conversation useful.",
		[
			"Trump told reporters on Tuesday that he would decide on sanctions after the meeting.",
			"Lavrov briefed foreign ambassadors on Ukraine on Thursday.",
			"Medvedev warned on social media that Trump's ultimatums were a step towards war.",
			"Witkoff had raised the idea of a ceasefire in the air on an earlier visit.",
			"Prisoners' wives called on Witkoff to bring up the fate of the captives.",
			"Analysts said Putin was unlikely to raise the matter of territory with an envoy.",
			"The Kremlin had said before that a summit was not on the agenda.",
		],
	],
	[
		"RIYADH, Nov 30 (Reuters) - British Prime Minister Theresa May met Saudi Crown Prince Mohammed bin Salman at the G20 in Buenos Aires on Friday, the highest-profile meeting yet since the killing of journalist Jamal Khashoggi. The meeting lasted about 20 minutes.",
		[
			"May told reporters on the plane that she would raise Khashoggi.",
			"Jeremy Corbyn demanded that May stop arms sales to Saudi Arabia.",
			"Turkey's Erdogan raised the killing at the G20's working session.",
			"Trump said he had no discussion with the prince about Khashoggi.",
			"British arms sales to Riyadh have raised questions about Yemen.",
			"The killing was not discussed at the G20's main session, a diplomat said.",
			"A Downing Street official refused to say in advance what would be discussed on Yemen.",
			"Amnesty said May had shied away from Yemen for years.",
			"Saudi Arabia's foreign minister told the BBC that talk of sanctions was wrong.",
		],
	],
];

const LEAD = NONE[0]?.[0] ?? "";
/** Near them, with the topic that each does say was raised. */
const RAISED: readonly (readonly [sentence: string, topic: string])[] = [
	["On Iran, Macron told Trump that the nuclear deal had to be kept.", "iran: yes"],
	["On trade, the two agreed to avoid new tariffs.", "trade: yes"],
	["Macron told reporters afterwards that he had raised Libya with Trump.", "libya: yes"],
	["Speaking to journalists on the plane, Macron said the two had discussed the war in Gaza.", "gaza: yes"],
	["At a news conference, Macron said he had brought up climate change in the call.", "climate: yes"],
	["Macron raised the case of the jailed journalists with Trump, his office said.", "detained-citizens: yes"],
	["In the call, Macron warned Trump against leaving the Iran deal.", "iran-nuclear-deal: yes"],
	["The two leaders also talked about the fight against terrorism in the Sahel.", "terrorism: yes"],
	["Climate change was not discussed, the Elysee said.", "climate: no"],
	["Syria came up only briefly, a French official said.", "syria: yes"],
	["Macron pressed Trump on the digital tax.", "digital-tax: yes"],
	["Trump complained about NATO spending during the call, a White House official said.", "nato: yes"],
	["They exchanged views on Libya and on the war in Yemen.", "libya: yes"],
	["The call focused on Iran, the White House said.", "iran: yes"],
	["The conversation centred on trade, according to the Elysee.", "trade: yes"],
	["Venezuela took up most of the call.", "venezuela: yes"],
	["Trump thanked Macron for France's help in fighting wildfires.", "wildfires: yes"],
	["Macron expressed concern about Turkish operations in Syria.", "syria: yes"],
	["The White House said Trump urged Macron to drop the digital tax.", "digital-tax: yes"],
	["The two presidents agreed on the need for a ceasefire in Libya.", "libya: yes"],
	['"We talked about Iran and we talked about trade," Trump told reporters.', "iran: yes"],
	['"I told him that the tariffs were a mistake," Macron said of the call.', "trade: yes"],
	["Trump confirmed that he and Macron had discussed Huawei.", "huawei: yes"],
	["A White House statement said the leaders reviewed efforts to end the war in Ukraine.", "ukraine: yes"],
	["The Elysee said that Macron had stressed the need to respect the sovereignty of Iraq.", "iraq: yes"],
	["Neither leader brought up Brexit, officials said.", "brexit: no"],
	["Also discussed were Lebanon and Mali.", "lebanon: yes"],
	["Among the topics were Iran, Libya and trade, a spokesman said.", "iran: yes"],
	["Macron asked Trump to exempt French companies from the sanctions.", "sanctions: yes"],
	["A senior official said Trump had been pressed by Macron on climate change.", "climate: yes"],
	["North Korea was raised by Trump, the official said.", "north-korea: yes"],
	["The official declined to say whether the Iran deal had come up.", "iran-nuclear-deal: declined-to-say"],
	["They discussed the exchange of prisoners with Iran.", "prisoner-exchange: yes"],
	["Macron brought up the fate of two French hostages held in Mali.", "detained-citizens: yes"],
	["Trump told Macron he would not change his mind on Syria.", "syria: yes"],
	["The two spoke of the situation in Algeria.", "algeria: yes"],
	["The leaders discussed preparations for the G7 summit in Biarritz.", "g7: yes"],
	["Macron reiterated French support for a two-state solution.", "israel-palestinians: yes"],
	["Trump raised his concerns about Huawei.", "huawei: yes"],
	["During the talks Macron did not mention the Mueller report.", "mueller-report: no"],
	["Gas pipelines were also on the table, the official said.", "energy: yes"],
	["Trump congratulated Macron on his re-election.", "election-win: yes"],
	["They had a long discussion of the war in Syria.", "syria: yes"],
	["Both leaders voiced alarm at the fighting in Sudan.", "sudan: yes"],
	["The two men differed on Iran, aides said.", "iran: yes"],
];

describe.each(NONE)("%s", (lead, sentences) => {
	it.each(sentences)("does not raise anything: %s", (sentence) => {
		expect(topicsAfter(lead, sentence)).toEqual([]);
	});
});

describe("what is raised", () => {
	it.each(RAISED)("%s", (sentence, topic) => {
		expect(topicsAfter(LEAD, sentence)).toContain(topic);
	});
});
