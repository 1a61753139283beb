/** An encounter's page: questions by outlets, every answer in its words, what came when; and the list of encounters. */
export const MATRIX = `
.matrix { position: relative; margin-top: 1rem; max-height: min(85vh, 60rem); overflow: auto; border-block: 1px solid var(--ink); font: var(--small)/1.4 var(--sans);
	--shade: color-mix(in srgb, var(--soft) 28%, transparent);
	background: linear-gradient(var(--paper) 40%, transparent) top / 100% 3rem local, linear-gradient(transparent, var(--paper) 60%) bottom / 100% 3rem local, linear-gradient(var(--shade), transparent) top / 100% .9rem scroll, linear-gradient(transparent, var(--shade)) bottom / 100% .9rem scroll; background-repeat: no-repeat; }
.matrix table { border-collapse: separate; border-spacing: 0; min-width: 100%; }
.matrix th, .matrix td { text-align: left; vertical-align: top; padding: .6rem 1.1rem .6rem 0; border-bottom: 1px solid var(--line); min-width: 11rem; max-width: 17rem; overflow-wrap: anywhere; }
.matrix thead th { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--soft); }
.matrix th:first-child { position: sticky; left: 0; background: var(--paper); width: 12rem; min-width: 7.5rem; max-width: 12rem; z-index: 1; box-shadow: 1px 0 0 var(--line); padding-inline-end: .8rem; }
.matrix th:first-child + * { padding-inline-start: 1.1rem; }
.matrix thead th:first-child { z-index: 2; }
.matrix .asked { display: block; font: 1rem/1.25 var(--serif); text-wrap: balance; }
.matrix .state { display: block; font: var(--tiny)/1.45 var(--sans); color: var(--soft); margin-top: .2rem; }
.matrix .said { padding: .22rem .5rem .28rem; border-inline-start: .2rem solid var(--side, var(--line)); background: color-mix(in srgb, var(--side, transparent) 9%, transparent); }
.matrix .said a { color: var(--ink); text-decoration: none; }
.matrix .said a:hover { text-decoration: underline; }
.matrix .letter { font-size: .6875rem; }
.matrix .from { display: block; font-size: var(--tiny); color: var(--soft); }
.matrix tbody tr:last-child > * { border-bottom: 0; }
.question { padding-block: .9rem; border-bottom: 1px solid var(--line); }
.question summary { font-size: inherit; color: var(--ink); }
.question summary h3 { display: inline; font-family: var(--serif); margin-inline: .25rem .5rem; }
.question[open] { padding-bottom: 1.6rem; }
.account { display: grid; grid-template-columns: minmax(0, 12rem) minmax(0, 1fr); gap: .4rem 2rem; padding-block: .95rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.question .plain { margin-top: .7rem; }
.question .plain li + li { margin-top: 0; }
.account .given { display: flex; gap: .5rem; align-items: baseline; }
.account:target { background: var(--tint); box-shadow: 0 0 0 .6rem var(--tint); }
.account > div { max-width: 44rem; }
.single-sided { margin-top: .35rem; padding-inline-start: .7rem; border-inline-start: .2rem double var(--soft); max-width: 44rem; }
.events > li { display: grid; grid-template-columns: minmax(0, 12rem) minmax(0, 1fr); gap: .3rem 2rem; padding-block: .8rem; border-top: 1px solid var(--line); font: var(--small)/1.5 var(--sans); }
.events > li:first-child { border-top: 0; }
.events > li + li { margin-top: 0; }
.events cite a { color: var(--ink); }
.encounter { display: grid; grid-template-columns: 11rem minmax(0, 1fr) auto; gap: .15rem 2rem; align-items: baseline; }
.encounter h2 { font-size: 1.25rem; }
.encounter h2 a { color: inherit; text-decoration: none; }
.encounter h2 a:hover { text-decoration: underline; text-decoration-thickness: .06em; }
@media (max-width: 44rem) {
	.account, .events > li, .encounter { grid-template-columns: minmax(0, 1fr); }
	.matrix { max-height: none; }
	.matrix th, .matrix td { min-width: 9rem; }
	.matrix th:first-child { width: 7.5rem; max-width: 7.5rem; }
}
@media print {
	.matrix { max-height: none; overflow: visible; zoom: .75; }
	.matrix table { table-layout: fixed; width: 100%; }
	.matrix :is(th, td) { position: static !important; width: auto !important; min-width: 0 !important; padding-inline-end: .4rem; hyphens: auto; }
	.matrix th:first-child { width: 13% !important; }
	.matrix .asked { font-size: .8125rem; }
	.matrix .said { padding-inline: .3rem .1rem; }
}
`;
