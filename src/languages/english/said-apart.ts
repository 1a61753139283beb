/** Words of a leader that a text gives apart from the encounter: before it, on a stage, to the press. */
import { ENCOUNTER_NOUNS } from "./encounters.ts";

/** "Before their meeting, Putin | praised the deal". */
export const AHEAD_OF_IT = new RegExp(
	`^\\W*(?:Shortly |Just |Immediately |Hours |Minutes )?(?:[Bb]efore|[Aa]head of|[Pp]rior to|[Gg]oing into|[Hh]eading into) (?:the|their|his|her|this|today's|\\w+day's) (?:[\\w'-]+ ){0,3}?(?:${ENCOUNTER_NOUNS})\\b(?: (?:with|in|at|on) [^,;."]{2,50})?,`,
);

/** "Putin, speaking at a forum, | condemned": not where the two talked. */
export const ON_STAGE =
	/, (?:speaking|talking|appearing|standing|testifying|campaigning|addressing) (?:at|from|before|alongside|beside|next to|on (?:television|tv|state tv|cnn|fox|cbs|nbc|the \w+ network)|in (?:parliament|congress|public|an? |front of)|to (?:the )?(?:reporters|journalists|press|media|lawmakers|parliament|congress|nation|\w+ reporters)|(?:a|an|the) (?:\w+ )?(?:crowd|rally|conference|assembly|forum|parliament|reporters))[^,;."]{0,80}, (?:also |then |again |\w+ly )?$/;

/** "raised the prospect of sanctions": said to the world, unless it is said with whom. */
export const IN_PROSPECT =
	/^ (?:the|a|an?other|new|further) (?:\w+ )?(?:prospect|spectre|specter|likelihood) (?:of|that)\b/;
export const PUT_WITH =
	/\b(?:with|to) (?:him|her|them|the (?:president|prime minister|chancellor|king)|his|her|[A-Z])|\b(?:during|in|at) (?:the|their|his|her|a) (?:[\w-]+ ){0,3}(?:call|meeting|talks|conversation|discussion|summit|lunch|dinner)\b/;

/** "Xi described his talks with Obama as useful. He also | praised": what he says of it afterwards. */
export const SPOKE_OF_IT =
	/\b(?:described|called|characteri[sz]ed|hailed|praised) (?:his|her|their|the) (?:[\w-]+ ){0,3}(?:talks|meeting|call|conversation|discussions?)\b[^.;]{0,60}(?: as\b| "|\ba\b)|\bspeaking (?:with|through) an interpreter\b|\b(?:told|speaking to|spoke to) (?:reporters|journalists|the press)\b(?! (?:that )?(?:he|she|they) had\b)|\b(?:news|press) conference\b/;
export const GOES_ON =
	/^\W*(?:He|She|The (?:president|prime minister|chancellor)|(?:Mr|Mrs|Ms)\.? [A-Z]\w+) (?:also |then |further |again )?$/;
/** What one says in public as easily as to the other. */
export const IN_PUBLIC =
	/^(?:prais|welcom|criticis|criticiz|condemn|denounc|reject|rul|hail|congratulat|thank|voic|express|highlight|stress|emphasi|underlin|underscor|reiterat|reaffirm|affirm|insist|call|demand|propos|offer|accus|blast|defend|blam|dismiss)/i;
