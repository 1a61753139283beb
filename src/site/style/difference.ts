/** Positions, wherever they stand: at a glance in a list, and whole on a page of their own. */
export const DIFFERENCE = `
.side, .side-a { --side: var(--a); }
.side-b { --side: var(--b); } .side-c { --side: var(--c); } .side-d { --side: var(--d); }
.side-e { --side: var(--e); } .side-f { --side: var(--f); } .side-g { --side: var(--g); } .side-h { --side: var(--h); }
.letter { flex: none; display: inline-grid; place-items: center; min-width: 1.6em; height: 1.6em; padding-inline: .35em; border-radius: 1em; background: var(--side, var(--ink)); color: var(--paper); font: .75rem/1 var(--sans); }
.answer { display: flex; gap: .6rem; align-items: baseline; font-size: 1.25rem; line-height: 1.25; letter-spacing: -.008em; }
.answer .letter { position: relative; top: -.12em; }
.answer + .who { margin-top: .35rem; }
.differs { background: color-mix(in srgb, var(--side) 17%, transparent); border-bottom: .1em solid var(--side); padding: .04em .1em; margin-inline: -.1em; font-weight: inherit; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 1.1rem var(--gap); list-style: none; }
.side { border-top: .2rem solid var(--side); padding-top: .7rem; min-width: 0; overflow-wrap: anywhere; }

.difference { padding-block: 1.75rem 2rem; border-top: 1px solid var(--line); }
.difference:first-child { border-top-color: var(--ink); }
.difference h2, .difference h3 { font-size: clamp(1.375rem, 1.15rem + .95vw, 1.75rem); letter-spacing: -.012em; margin-top: .55rem; }
.difference h2 a, .difference h3 a { color: inherit; text-decoration: none; }
.difference h2 a:hover, .difference h3 a:hover { text-decoration: underline; text-decoration-thickness: .05em; }
.difference .sides { margin-top: 1.1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr)); }
.difference > .meta { margin-top: 1rem; }

.wide .sides { grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 2.5rem clamp(1.5rem, 3vw, 3rem); }
.more { margin-top: 1.5rem; }
@media (min-width: 44rem) { .wide .side { position: sticky; top: .5rem; align-self: start; } }
.wide .answer { font-size: clamp(1.5rem, 1.3rem + .8vw, 1.875rem); line-height: 1.15; }
.wide .letter { font-size: .9375rem; }
.accounts { list-style: none; margin-top: 1.35rem; display: grid; gap: 1.5rem; }
.quote { padding-left: 1rem; border-left: .13rem solid var(--side, var(--line)); }
.quote p { hanging-punctuation: first; }
.credit { margin-top: .45rem; }
.accounts .credit, .accounts .fold { padding-left: 1.13rem; }
.credit cite, .credit cite a { color: var(--ink); }
.history { list-style: none; display: grid; gap: 1.6rem; max-width: 46rem; }
.history .changes { list-style: disc; padding-left: 1.15rem; margin-top: .35rem; }
.history .summary { color: var(--soft); margin-top: .35rem; }
.replies { max-width: 46rem; display: grid; gap: 1.5rem; }
.replies blockquote p + p { margin-top: .7rem; }
`;
