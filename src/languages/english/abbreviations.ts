/** A full stop after one of these ends no sentence, unless `MAY_END` has it and a usual first word follows. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
	(
		"mr mrs ms messrs dr prof sen rep gov gen col lt sgt capt cmdr adm maj hon rev st mt ft jr sr vs no nos fig vol " +
		"jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
		"u.s u.k u.n e.u d.c a.m p.m i.e e.g etc inc ltd co corp bros approx est dept amb pres sec spc pvt cpl pm " +
		"ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo u.s.a ph.d b.a m.a"
	).split(" "),
);

/** Abbreviations that often stand last in a sentence. */
export const MAY_END: ReadonlySet<string> = new Set(
	"u.s u.k u.n e.u d.c a.m p.m etc inc jr sr u.s.a corp ltd co".split(" "),
);

/** Words that usually begin a sentence and hardly ever follow an abbreviation inside one. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
	(
		"the a an he she it they we i you this that these those but and in on at after before when while as if for from with by " +
		"his her its their there here asked according during however meanwhile earlier later mr mrs ms what who how why where both"
	).split(" "),
);

/** What a sentence glued to the one before it begins with: "…in HelsinkiUS President", "…VenezuelaMr Trump". */
export const GLUED_FIRST_WORDS =
	"Mr|Mrs|Ms|US|UK|EU|UN|The|This|President|Prime|Press|On|In|It|He|She|But|Image|According|When|While|After|Russian|American|White|Speaking";
