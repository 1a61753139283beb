import {
	ASKED_BY,
	AT_REQUEST_OF,
	BECAUSE_WANTED,
	CALL_AT_INVITATION,
	CALLED_TO,
	DID_THE_ASKING,
	HAD_REQUESTED,
	IDEA_OF,
	INITIATED,
	INITIATES,
	LET_KNOW,
	MADE_CONTACT,
	MUTUAL,
	RANG,
	REQUEST_FROM,
	RINGS,
	RUNG_BY,
	S_REQUEST,
	SCHEDULED,
	TALK_AT_INVITATION,
	THE_CALL,
	THE_ONE_WHO,
	WAS_THE_ONE,
} from "../../languages/english/initiative.ts";
import { cued } from "../../link/cues.ts";
import { type InitiatorRule, NOUN } from "./rule.ts";

/** Every way of saying whose doing an encounter was. */
export const INITIATOR_RULES: readonly InitiatorRule[] = [
	{
		name: "initiator/mutual",
		example: "The call was arranged by mutual agreement",
		needs: cued(/\b(?:mutual|common|joint|both|mutually|jointly)/),
		pattern: cued(new RegExp(`\\b(?:${MUTUAL})`, "gi")),
		side: "none",
		fixed: "mutual",
		needsEncounter: true,
	},
	{
		name: "initiator/scheduled",
		example: "The call had been previously scheduled",
		needs: cued(
			/\b(?:previously|pre|prescheduled|prearranged|preplanned|long|already|scheduled|arranged|planned|agreed|set|in)\b/,
		),
		pattern: cued(
			new RegExp(
				`\\b${NOUN}(?: (?:between|with) [^.;,]{2,50})?(?: that| which)? (?:was|had been|were|has been) (?:a )?(?:${SCHEDULED})|\\b(?:${SCHEDULED}) ${NOUN}\\b`,
				"gi",
			),
		),
		side: "none",
		fixed: "scheduled",
	},
	{
		name: "initiator/at-the-request-of",
		example: "by telephone at the request of the Russian side",
		needs: cued(
			/\b(?:initiative|initiation|request|behest|bidding|prompting|instigation|suggestion|requests|invitation)/,
		),
		pattern: cued(new RegExp(`\\b(?:${AT_REQUEST_OF}|${TALK_AT_INVITATION})\\s+`, "gi")),
		side: "after",
		needsEncounter: true,
	},
	{
		name: "initiator/at-s-request",
		example: "the meeting was at Karzai's request",
		pattern: cued(
			new RegExp(
				`(?<=\\b(?:at|on|upon|following|by) [^;]{0,60}(?:'s?|\\bhis|\\bher|\\btheir|\\bits|\\bour|\\bmy)) ${S_REQUEST}|${CALL_AT_INVITATION}`,
				"gi",
			),
		),
		side: "before",
		needsEncounter: true,
	},
	{
		name: "initiator/initiated-by",
		example: "the call had been initiated by the White House",
		needs: cued(new RegExp(`\\b(?:${INITIATED}|made)`)),
		pattern: cued(
			new RegExp(
				`\\b(?:(?:${NOUN}|(?:it|which|that)(?!,))\\b(?:[^.;"]{0,80}?|[^.;"]{0,180}? (?:was|were|been|being)(?: \\w+ly)? )\\b(?:${INITIATED})(?: \\w+ly| on \\w+day)? by|call (?:(?:was|had been|being) )?made by)\\s+`,
				"gi",
			),
		),
		side: "after",
	},
	{
		name: "initiator/initiated-the-call",
		example: "President Biden asked for this phone call",
		pattern: cued(new RegExp(`\\b(?:${INITIATES}) ${THE_CALL}`, "gi")),
		side: "before",
	},
	{
		name: "initiator/rang",
		example: "Trump phoned Erdogan on Monday",
		pattern: cued(new RegExp(`\\b(?:${RANG}|${RINGS})\\s+`, "gi")),
		side: "before",
		needsObject: true,
	},
	{
		name: "initiator/made-contact",
		example: "The Iranian side approached the White House about a phone call",
		pattern: cued(new RegExp(`\\b${MADE_CONTACT}`, "g")),
		side: "before",
		needsObject: true,
	},
	{
		name: "initiator/at-party-request",
		example: "the phone talk came at U.S. request",
		pattern: cued(/(?<=\b(?:at|on) (?:the )?[A-Z][\w.]{1,15}) (?:request|initiative|insistence)\b/g),
		side: "before",
		needsEncounter: true,
	},
	{
		name: "initiator/the-one-who",
		example: "the one who dialed on Friday was President Trump",
		pattern: cued(new RegExp(`\\b${THE_ONE_WHO}\\s+`, "gi")),
		side: "after",
	},
	{
		name: "initiator/was-the-one",
		example: "Olaf Scholz was the one who phoned",
		pattern: cued(new RegExp(`\\b${WAS_THE_ONE}`, "gi")),
		side: "before",
	},
	{
		name: "initiator/call-that-x-requested",
		example: "in a call that Berlin had requested",
		pattern: cued(new RegExp(`\\b${HAD_REQUESTED}`, "gi")),
		after: new RegExp(
			`(?<!familiar with the |briefed on the |details of the )\\b${NOUN}(?:,? (?:that|which))?[^.;"]{0,90}$`,
			"i",
		),
		side: "before",
		needsEncounter: true,
	},
	{
		name: "initiator/initiated-it",
		example: "Beijing says that the American side initiated it",
		pattern: cued(
			/\b(?:initiated|requested|had asked for|had (?:made|placed)(?= it[.,;])|(?:had not|hadn't|did not|didn't) ask(?:ed)? for|proposed) (?:it|that one)\b/gi,
		),
		side: "before",
	},
	{
		name: "initiator/did-the-asking",
		example: "Indian officials say that China did the asking",
		pattern: cued(new RegExp(`\\b${DID_THE_ASKING}\\b`, "gi")),
		side: "before",
	},
	{
		name: "initiator/request-from",
		example: "There was a pending request from the Chinese side for a bilateral meeting",
		needs: cued(/\brequests?\b/),
		pattern: cued(new RegExp(`\\b${REQUEST_FROM}`, "gi")),
		side: "after",
	},
	{
		name: "initiator/because-wanted",
		example: "The meeting took place because Mr. Putin wanted it",
		needs: cued(/\bbecause\b/),
		pattern: cued(new RegExp(BECAUSE_WANTED, "gi")),
		after: new RegExp(`\\b(?:${NOUN}|spoke|talked|met|speaking|talking)\\b[^.;"]{0,80}$`, "i"),
		side: "before",
	},
	{
		name: "initiator/let-know",
		example: "we heard from them that President Rouhani wanted to speak to the President by telephone",
		needs: cued(/\b(?:heard|learned|learnt|told|informed|known?|word|message)\b/),
		pattern: cued(new RegExp(LET_KNOW, "gi")),
		side: "before",
	},
	{
		name: "initiator/called-to",
		example: "The transition office said that Putin had called to offer his congratulations",
		pattern: cued(new RegExp(`\\b${CALLED_TO}`, "gi")),
		side: "before",
	},
	{
		name: "initiator/reached-out-first",
		example: "the Iranians had reached out on Friday",
		pattern: cued(
			/\breached out(?=(?: (?:late |early )?(?:\w+day|yesterday|earlier)(?: (?:morning|afternoon|evening|night))?)? (?:on|first|for a|to (?:arrange|set up|schedule|request|ask)|after|following|through|via)\b|[.,])|(?<=^\W{0,3}(?:(?:President|Mr_?|Mrs_?|Ms_?|Prime Minister|Chancellor) )?[A-Z][\w'-]{2,20}(?: [A-Z][\w'-]{2,20})? had )(?:called|phoned|rung|telephoned)(?=, (?!and\b|but\b|or\b)|[.;])/gi,
		),
		side: "before",
	},
	{
		name: "initiator/rung-by",
		example: "Zelensky received a call from Trump on Saturday",
		needs: cued(/\b(?:call|called|phoned|rung|telephoned|contacted|came|come|coming|originated|belonged|lay)\b/),
		pattern: cued(new RegExp(`\\b${RUNG_BY}\\s+`, "gi")),
		side: "after",
	},
	{
		name: "initiator/asked-by",
		example: "We had been asked repeatedly by the Russians to have this conversation",
		needs: cued(/\b(?:asked|approached|contacted|pressed)\b/),
		pattern: cued(new RegExp(`\\b${ASKED_BY}`, "g")),
		side: "after",
	},
	{
		name: "initiator/thanked-for-calling",
		example: "“I appreciate President Zelensky for reaching out,” Trump wrote",
		needs: cued(/\b(?:reaching|calling)\b/),
		pattern: cued(
			/\b(?:appreciate[sd]?|thank(?:s|ed)?|(?:grateful|thanks) to) (?=(?:the )?[A-Z][^.;,"]{1,50}? for (?:reaching out|calling|the call|his call|her call)\b)/g,
		),
		side: "after",
	},
	{
		name: "initiator/it-was",
		example: "It was Obama who called, an aide said",
		needs: cued(/\bit\b/),
		pattern: cued(
			/(?<=\b[Ii]t (?:was|is|had been)(?:, [^.;,]{3,40},)? [^.;,]{2,60}(?: who| that)(?: had)?(?: first)?) (?:called|phoned|rang|dialed|dialled|telephoned|reached out|made the call|placed the call|made|placed|picked up the phone|took the initiative|approached|asked (?:for|to)|requested|initiated|proposed|sought|wanted)\b(?! (?:the |an? |his |her |their )?(?:[\w-]+ )?(?:discussion|topic|subject|debate|question|matter|issue|exchange) (?:of|about|on|over)\b)/gi,
		),
		side: "before",
	},
	{
		name: "initiator/gave-a-call",
		example: "Merkel gave Putin a call on Tuesday",
		pattern: cued(/\b(?:gave|giving|gives) (?:[A-Z][\w.]+ ){1,3}an? (?:\w+ )?(?:phone |telephone )?call\b/g),
		side: "before",
	},
	{
		name: "initiator/s-idea",
		example: "The call was Putin's idea",
		needs: cued(/\b(?:idea|initiative|suggestion|proposal|request)/),
		pattern: cued(
			new RegExp(
				`\\b${NOUN}(?: (?:between|with) [^.;,]{2,50})?(?:, [^.;]{3,90},)?(?:,? (?:that|which))? (?:was|were|had been) (?:[^.;]{2,40}'s? (?:own )?|an? [A-Z][\\w.]{2,15} )(?:idea|initiative|suggestion|proposal|request)\\b|(?<=^\\W{0,3})(?:it|this|that) (?:was|had been) [^.;]{2,40}'s? (?:own )?(?:idea|initiative|suggestion|request)(?=[.,;"]|$)`,
				"gi",
			),
		),
		side: "before",
	},
	{
		name: "initiator/idea-was-s",
		example: "The idea of the summit was Mr. Trump's",
		needs: cued(/\b(?:idea|initiative|suggestion|proposal|request)/),
		pattern: cued(new RegExp(`\\b${IDEA_OF}`, "gi")),
		side: "after",
	},
	{
		name: "initiator/invited",
		example: "a meeting arranged after Mr Trump invited Mr Kim",
		needs: cued(/\b(?:invited|tweeted)/),
		pattern: cued(
			new RegExp(
				`\\b${NOUN}[^.;]{0,40}\\b(?:arranged|came about|came together|happened|took place) after [^.;]{2,40} (?:invited|tweeted)\\b`,
				"gi",
			),
		),
		side: "before",
		needsObject: true,
	},
];
