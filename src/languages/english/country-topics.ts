/** Where a country's bare name is what leaders talk about. */

/** Right before it: "their views on China", "the situation in Lebanon", "the threat from Russia". */
export const COUNTRY_AHEAD =
	/(?:\b(?:contain|containing|counter|countering|confront|confronting|deter|deterring|isolate|isolating|against|deal(?:ing)? with|(?:ties|relations|competition|rivalry) with)|\b(?:on|about|over|regarding|concerning|covered|including|discuss(?:ed|ing)?|raised|brought up|touch(?:ed|ing) (?:up)?on)|\b(?:situation|developments?|events|crisis|conflict|wars?|violence|unrest|coup|fighting|elections?|stability|instability|security|transition|tensions?|protests?|famine|drought|troops|forces|presence|mission|operations?|democracy|peace|turmoil|upheaval|bloodshed|progress|crackdown|emergency|disaster|outbreak|reforms?) (?:in|with|over|around|across|inside)|\b(?:threats?|challenges?|risks?|dangers?|aggression|pressure) (?:from|posed by|of|by)|\b(?:polic(?:y|ies)|approach|stance|strategy|position|line) (?:on|to|toward|towards|with|regarding)) (?:the )?(?:situation in |crisis in |conflict in |war in )?$/i;
/** What follows it where it only tells whose somebody or something is, or where something takes place. */
export const NOT_COUNTRY =
	/^(?:'s? (?:[\w-]+ ){0,3}(?:invasion|war|aggression|assault|annexation|attack|offensive|actions|conduct) (?:of|on|in|against|with)\b|'s? (?:\w+ )?(?:president|prime minister|leader|chancellor|premier|minister|ambassador|capital|embassy|king|crown prince)\b|-\w| (?:and|or) (?:its|his|her|their)\b| (?:on|next|last|this|later) (?:\w+day|week|month|year)\b)/i;
/** Where a list of countries goes on. */
export const LIST_GOES_ON = /^(?:'s)?(?:,? (?:and|or|as well as) |, )(?:the |on |in |about )?$/;
/** A visit, a flight or a speech somewhere, or a day there. */
export const PLACE_OF =
	/\b(?:arriv\w+|visit\w*|trip|trips|flight|fl(?:ew|y|ying)|travel\w*|speaking|speech|conference|summit|book|film|report|article|column|expert|specialist|adviser|advisor|envoy|professor|based|briefing|lecture|vote|voting) (?:on|about|in|regarding|concerning)(?: the)? $/i;
/** Behind it: "China was also part of the conversation", "Pakistan did not come up". */
export const COUNTRY_BEHIND =
	/^ (?:(?:was|were|had|also|did|didn't|never|not|reportedly|briefly) ){0,4}(?:been |an? |the |among |one )?(?:discussed|raised|mentioned|brought up|c[ao]me up|featured?|figured?|dominated|loomed|topped|touched on|talked about|(?:\w+ )?part of|topics?|subjects?|not (?:discussed|raised|mentioned|brought up))\b/i;
