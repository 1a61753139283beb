/** What English calls a call or a meeting between leaders, and what it calls things that are neither. */

/** Nouns that only a call is called. */
export const CALL_NOUNS =
	"phone calls?|telephone calls?|phone conversations?|telephone conversations?|phone[- ]?chats?|phone talks?|telephone talks?|video calls?|videocalls?|video[- ]?conferences?|videoconferences?|(?:tele)?phone conferences?|(?:video )?teleconferences?|video links?|conference calls?|calls?|phoners?|phone exchanges?|telephone exchanges?";

/** Nouns that only a meeting is called. */
export const MEETING_NOUNS =
	"meetings?|sit-?downs?|summits?|face-to-faces?|audiences?|tete-a-tetes?|t\u00eate-\u00e0-t\u00eates?|bilaterals?|bilats?|get-togethers?|pull-asides?|pull-aside meetings?|huddles?";

/** Nouns that either is called. What stands before a word is looked at behind it: there are few such words, and many others. */
export const EITHER_NOUNS =
	"conversations?|talks|talk(?<=\\b(?:the|a|an|their|his|her|this|that|dinner|phone|telephone|long|short|shorter|brief|private|evening|morning|afternoon|[a-z]+day|lunch|first|second|last|latest)\\stalk)|discussions?|exchanges?|chats?|sessions?|encounters?|negotiations?|consultations?|dialogues?|confabs?|contacts?|interactions?|one-on-ones?";

export const ENCOUNTER_NOUNS = `${CALL_NOUNS}|${MEETING_NOUNS}|${EITHER_NOUNS}`;

/** Things with a length, and with words like those above in their names, that are no encounter. */
export const OTHER_NOUNS =
	"(?:(?:phone |conference )?calls?|sessions?|exchanges?|conversations?|chats?|talks?|meetings?) with (?:the )?(?:reporters|journalists|press|aides|allies|lawmakers|governors|media)|signings?|news conferences?|press conferences?|(?<!\\b(?:security|peace|donors?|climate|review|un|munich|international|annual|defen[cs]e) )conferences?|briefings?|interviews?|speech(?:es)?|address(?:es)?|ceremon(?:y|ies)|flights?|trips?|delays?|cease-?fires?|truces?|video(?<!by video)s?(?! ?-?(?:calls?|(?:tele)?conferences?|links?|summits?|meetings?|talks|conversations?|conferencing|chats?))|drives?|luncheons?|lunch(?<!over lunch)(?:es)?(?! (?:meeting|talks?|conversation))|dinner(?<!over dinner)s?(?! (?:meeting|talks?|conversation))|banquets?|meals?|receptions?|waits?|breaks?|pauses?|recess(?:es)?|walks?|strolls?|tours?|stopovers?|stops?|hearings?|testimon(?:y|ies)|remarks|statements?|rall(?:y|ies)|episodes?|films?|documentar(?:y|ies)|monologues?|standoffs?|strikes?|photo ops?|photo opportunit(?:y|ies)|photo calls?|debates?|toasts?|press calls?|background calls?|earnings calls?|roll calls?|notice|deadlines?|windows?|curfews?|operations?|offensives?|wars?|war|journeys?|motorcades?|rides?|cabinet meetings?|board meetings?|staff meetings?|gaggles?|appearances?|presentations?|lectures?|q&a|question-and-answer|moratoriums?|phase|period|clip|extension|suspension|time difference|gap|show|programme|program|podcast|broadcasts?|game|round of golf|tirade";

/** Verbs by which leaders talk. */
export const TALK_VERBS =
	"spoke|speaks|speak|speaking|spoken|talked|talks|talk|talking|met|meets|meet|meeting|conversed|conversing|conferred|chatted|chatting|huddled|sat down|sitting down|sat together|met privately|joined|received|closeted|dined|lunched|phoned|telephoned|called|consulted|negotiated|engaged|discussed|discussing|deliberated|argued|exchanged|were on the phone|on the phone|on the line|faced each other|at it|alone together";

/** What makes a length or a topic one that was only meant. */
export const PLANNED =
	"planned|scheduled|slated|expected|due|set|supposed|meant|intended|billed|allotted|allocated|earmarked|reserved|was to|were to|is to|are to|will|would|'ll|going to|hopes? to|plans? to|wants? to|aims? to|could|may|might|tentatively|anticipated(?<!(?:most|much|long|highly)[- ]anticipated)|arranged|proposed|upcoming|next week|tomorrow|requested an?|seeks?|seeking|should";

/** A length of something already partly over, or of one part. */
export const PART_BEFORE =
	/\b(?:another|an additional|additional|first|opening|final|last|next|remaining|extra|further|every|each|per|within|past|previous|preceding|the latter|half of the|within the|some of the|before the)(?: (?!since\b)\w+)?(?: an?| the)?\s*$/i;

/** What after a length makes it a point in time or a distance. */
export const NOT_LENGTH_AFTER =
	/^[- ]?(?:'s? )?(?:(?:long )?(?:ago|later|late(?! on\b| in\b| last\b| \w+day)|earlier|early|before|after|afterwards?|prior|apart|away|notice|drive|flight|ahead|behind|old|past|from now|to go|by car|by road|north|south|east|west|outside|per|each|a day|a week|deep|into (?:his|her|its|their|the) (?:presidency|term|speech|flight|first|tenure|trip|visit|remarks|news|press|war|job|administration)|since|time difference|deadline|window|delay))\b/i;

export const BRIEF_WORDS = "brief|short|quick|fleeting|cursory|snap";
