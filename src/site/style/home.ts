/** The home page: what it is, how to follow it, the filters and the list. */
export const HOME = `
.hero { display: grid; gap: 1.75rem clamp(2rem, 5vw, 5rem); align-items: end; }
@media (min-width: 56rem) { .hero { grid-template-columns: minmax(0, 1fr) 20rem; } }
.subscribe .note { margin-top: .8rem; }
.filters { display: grid; gap: .8rem; margin-top: clamp(1.75rem, 4vw, 2.75rem); padding-block: 1.1rem; border-top: 1px solid var(--ink); }
.filter { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .3rem 1rem; align-items: baseline; }
.folds { display: flex; flex-wrap: wrap; gap: .3rem 1.75rem; }
.filter-fold summary { padding-block: .1rem; }
.filter-fold[open] { flex-basis: 100%; }
.filter-fold .chips { padding-block: .5rem .6rem; }
.chosen { padding-block: .2rem 1.2rem; }
.differences > .empty { margin-top: .5rem; }
.ended { color: var(--ink); border: 1px solid var(--ink); padding: .05rem .4rem; border-radius: var(--radius); }
@media (max-width: 44rem) { .filter { grid-template-columns: minmax(0, 1fr); } }
@media (min-width: 62rem) {
	.difference { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: clamp(1.5rem, 3vw, 3rem); }
	.difference h2, .difference h3 { margin-top: -.2rem; }
	.difference .kicker a { display: block; font: 1.0625rem/1.3 var(--serif); color: var(--ink); text-decoration: none; }
	.difference .kicker a:hover { text-decoration: underline; text-decoration-thickness: .06em; }
	.difference .about .meta { margin-top: .5rem; }
	.difference .line { display: block; width: fit-content; }
	.difference .between { display: none; }
}
`;
