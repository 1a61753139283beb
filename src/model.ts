/** The nouns of Variorum, as types. This file imports nothing and everyone may import it. */

/** A stretch of a text in UTF-16 code units; `end` is exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** ISO 3166-1 alpha-2 code of a state ("US"), or an organisation's short name ("EU", "NATO", "UN"). */
export type Party = string;

export type OutletKind = "news" | "readout";

/** A publisher of accounts: a news outlet, or a primary source that publishes its own readouts. */
export interface Outlet {
	readonly id: string;
	readonly name: string;
	readonly kind: OutletKind;
}

/** What reading needs of one article, and all that it may use. */
export interface ArticleText {
	/** The outlet's name, as credits give it. */
	readonly outlet: string;
	readonly title: string | null;
	readonly text: string;
	/** ISO date, or date and time, of publication; null when the page does not say. */
	readonly published: string | null;
}

export type EncounterKind = "call" | "meeting";

/** One call or meeting between leaders. */
export interface Encounter {
	/** `2019-05-03-trump-putin-call` */
	readonly id: string;
	readonly kind: EncounterKind;
	readonly parties: readonly Party[];
	/** Full names, in the order of `parties`. */
	readonly leaders: readonly string[];
	/** ISO date, or a month ("2014-12") or year where no article gives the day. */
	readonly date: string;
	/** Does an article give the date itself, or is it only taken from the day of publication? */
	readonly stated: boolean;
}

export const QUESTIONS = ["duration", "initiator", "topic"] as const;
export type Question = (typeof QUESTIONS)[number];

export const ACTS = [
	"raised",
	"warned",
	"pressed",
	"condemned",
	"congratulated",
	"thanked",
	"urged",
	"offered",
	"agreed",
	"complained",
] as const;
export type Act = (typeof ACTS)[number];

export type Answer = "yes" | "no" | "declined-to-say";

/** Who is credited is quoted, or has their words reported, or it is the outlet's own voice. */
type Voice = "quoted" | "reported" | "own";

/** Who an article credits with an answer. */
export interface Credit {
	/** As the article names them; the outlet's name for its own voice. */
	readonly name: string;
	/** "press secretary", "embassy", "unnamed official"; null where the article does not say. */
	readonly role: string | null;
	readonly side: Party | null;
	readonly voice: Voice;
	/** The chain between the outlet and the source, nearest to the outlet first: ["The Washington Post"]. */
	readonly via: readonly string[];
}

/** An exact substring of the article's text, or of its title. */
export interface Evidence extends Span {
	readonly text: string;
	readonly where: "text" | "title";
}

/** Minutes from and to; `to` is null where the account sets no upper end. */
export type Interval = readonly [from: number, to: number];

export type Qualifier = "about" | "nearly" | "more-than" | "at-least" | "up-to" | "vague" | "derived";

export interface DurationAnswer {
	readonly question: "duration";
	/** The interval in minutes that the words allow; null for a description such as "lengthy". */
	readonly interval: Interval | null;
	/** The stated number of minutes before its qualifier widens it; null where none is stated. */
	readonly minutes: number | null;
	readonly qualifier: Qualifier | null;
	/** "planned": the stated length comes on top of a planned one. */
	readonly beyond: "planned" | null;
	/** The words that give the length: "nearly two hours". */
	readonly said: string;
}

export interface InitiatorAnswer {
	readonly question: "initiator";
	/** The side that initiated it; "mutual" or "scheduled" where it was no side's doing. */
	readonly party: Party | "mutual" | "scheduled";
	/** True for a denial: not that side. */
	readonly negated: boolean;
	/** The initiator as the text names it: "the White House". */
	readonly said: string;
}

export interface TopicAnswer {
	readonly question: "topic";
	/** Slug of a known topic, or of the open phrase as said. */
	readonly topic: string;
	readonly act: Act;
	readonly answer: Answer;
	/** The words that name the topic. */
	readonly said: string;
}

export type ClaimAnswer = DurationAnswer | InitiatorAnswer | TopicAnswer;

/** One answer to one question about one encounter, by one revision of an article. */
export type Claim = ClaimAnswer & {
	readonly credit: Credit;
	readonly evidence: Evidence;
	/** The encounter's id. */
	readonly encounter: string;
	/** Name of the rule that read it. */
	readonly rule: string;
	/** 0 to 1: the share of this rule's claims that are right, as measured on the corpus. */
	readonly confidence: number;
};

/** A claim together with the article that makes it: what comparing compares. */
export type Account = Claim & {
	/** Key of the article: unique within one comparison. */
	readonly article: string;
	readonly outlet: string;
	readonly url: string | null;
	readonly title: string | null;
	readonly published: string | null;
	/** Key of the independent piece of reporting the article carries; the article's own key when it is its own. */
	readonly origin: string;
};

/** What somebody is reported to have said, in so far as it can be compared. */
export interface StatementText {
	/** The words quoted, without their marks; null where they are only reported. */
	readonly words: string | null;
	/** ISO date of the day on which it is said to have been said; null where the article does not say. */
	readonly day: string | null;
	/** Slugs of the topics that the article has the words be about. */
	readonly topics: readonly string[];
	/** Name of the rule that read it. */
	readonly rule: string;
	/** 0 to 1: the share of the differences found by this rule that are right, as measured on the corpus. */
	readonly confidence: number;
}

/** Words or a report of words, with their speaker as the credit. */
export type Statement = StatementText & {
	readonly credit: Credit;
	readonly evidence: Evidence;
	/** The encounter's id. */
	readonly encounter: string;
};

/** A statement together with the article that reports it. */
export type ReportedStatement = Statement &
	Pick<Account, "article" | "outlet" | "url" | "title" | "published" | "origin">;

/** What a discrepancy is about: an answer to a question, a speaker's words, or the day of a statement. */
export const ASKED = [...QUESTIONS, "quotation", "statement"] as const;
export type Asked = (typeof ASKED)[number];

export const KINDS = ["contradiction", "sources-disagree", "same-source", "quotation", "dating", "revision"] as const;
export type Kind = (typeof KINDS)[number];

export const SEVERITIES = ["major", "notable", "minor"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const STATUSES = ["automatic", "reviewed", "held", "resolved", "withdrawn"] as const;
export type Status = (typeof STATUSES)[number];

/** One piece of evidence under a position, with all that a reader needs to check it. */
export interface PositionEvidence extends Evidence {
	readonly article: string;
	readonly outlet: string;
	readonly url: string | null;
	readonly published: string | null;
	readonly credit: Credit;
	readonly rule: string;
	readonly confidence: number;
	/** Key of the article whose text it carries; its own article's where that is its own. */
	readonly origin: string;
}

/** One answer with the outlets and sources that carry it. */
export interface Position {
	/** In words: "about an hour", "yes", "the American side". */
	readonly answer: string;
	/** Names, each once, in the order of their first account. */
	readonly outlets: readonly string[];
	/** Names of the credited sources, each once; an outlet's own voice is not among them. */
	readonly credits: readonly string[];
	/** How many independent pieces of reporting carry it. */
	readonly origins: number;
	readonly evidence: readonly PositionEvidence[];
	/** Of a quotation: the words of `answer` that other positions do not have. */
	readonly differing?: readonly Span[];
}

/** Two or more positions on one question about one encounter that cannot all be true. */
export interface Discrepancy {
	/** Made from encounter, question, topic and kind, so that it is found again. */
	readonly id: string;
	/** The encounter's id. */
	readonly encounter: string;
	readonly question: Asked;
	readonly topic: string | null;
	readonly act: Act | null;
	readonly kind: Kind;
	readonly severity: Severity;
	readonly status: Status;
	/** The whole difference in one neutral sentence. */
	readonly summary: string;
	readonly positions: readonly Position[];
}

/** What happened to a discrepancy in one of its revisions. */
export type Change = "new" | "updated" | "resolved" | "withdrawn";

/** A discrepancy as stored: with its life. Times are ISO 8601 in UTC. */
export interface StoredDiscrepancy extends Discrepancy {
	readonly revision: number;
	readonly createdAt: string;
	/** Moves on a material change only. */
	readonly updatedAt: string;
	/** Why it was withdrawn; null otherwise. */
	readonly reason: string | null;
}

/** A discrepancy as a feed shows it: one entry model for every format. */
export interface Entry {
	/** Permanent tag: URI, the same in all formats. */
	readonly id: string;
	readonly url: string;
	readonly title: string;
	readonly html: string;
	readonly text: string;
	readonly published: string;
	readonly updated: string;
	readonly tags: readonly string[];
	readonly discrepancy: StoredDiscrepancy;
}

export const WEBHOOK_FORMATS = ["standard", "slack", "teams"] as const;
export type WebhookFormat = (typeof WEBHOOK_FORMATS)[number];

/** Which changes a webhook is told of: those that have one of the values wherever a list is given. */
export interface WebhookFilter {
	readonly question?: readonly Asked[];
	readonly kind?: readonly Kind[];
	readonly severity?: readonly Severity[];
	readonly topic?: readonly string[];
	/** Names. */
	readonly outlet?: readonly string[];
	readonly party?: readonly Party[];
}

/** What linking makes of one article: the encounters it speaks of and its claims about them. */
export interface LinkedArticle {
	/** Id of the encounter the article is mainly about; null where it is about none. */
	readonly main: string | null;
	/** Every encounter that a claim or statement is about. */
	readonly encounters: readonly Encounter[];
	readonly claims: readonly Claim[];
	readonly statements: readonly Statement[];
}
