/** Words before a source's name that are not part of it: "the", "President", "press secretary". */
export const ARTICLES_AND_TITLES =
	/^(?:(?:the|an?|his|her|their|former|deputy|vice|acting|us|u\.s\.|russian|ukrainian|american|british|french|german|chinese|japanese|indian|israeli|turkish|iranian|white house|kremlin|president|president-elect|prime minister|premier|chancellor|king|queen|prince|crown prince|pope|emir|sheikh|sultan|foreign (?:minister|secretary)|secretary(?: of state|-general)?|(?:press|defen[cs]e|national|state|home) secretary|minister|senator|sen\.?|ambassador|general|gen\.?|spokes(?:man|woman|person)|adviser|aide|mr\.?|mrs\.?|ms\.?|dr\.?|sir|dame|lord|archbishop|cardinal)\s+)+(?=\p{Lu})/iu;

/** Sources that no name tells from others: "a senior administration official", "the statement", "people familiar with the call". */
export const ROLES_ONLY =
	/\b(?:officials?|sources?|aides?|advis[eo]rs?|diplomats?|people|persons?|insiders?|staffers?|envoys?|lawmakers?|analysts?|experts?|critics|reporters?|journalists?|spokes(?:man|woman|person|people)|statements?|readouts?|read-outs?|communiqu[eé]s?|transcripts?|memo(?:randum)?|summary|summaries|accounts?|documents?|reports?|media|press|newspapers?|observers?|participants?|both|two|leaders?|presidents|ministers)\s*(?:$|with\b|from\b|close\b|in\b|at\b|on\b|of\b|for\b|familiar\b|briefed\b|who\b)/i;
