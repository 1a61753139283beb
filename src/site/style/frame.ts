/**
 * What every page has around its content. A browser paints what it has before it has all: what comes later in the
 * source is not to move what came earlier, so the order is the same in both, and the footer grows downwards.
 */
export const FRAME = `
.skip { position: absolute; left: -100vw; top: 0; z-index: 2; padding: .6rem 1rem; background: var(--ink); color: var(--paper); font: var(--small)/1.4 var(--sans); }
.skip:focus { left: 0; }
.frame { max-width: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.75rem); }
.masthead { border-top: .3rem solid var(--ink); }
.masthead .frame { display: grid; grid-template-columns: 1fr auto; align-items: end; gap: 0 1.5rem; }
.wordmark { display: inline-flex; align-items: center; gap: .6rem; padding-block: .85rem .75rem; font-size: 1.75rem; line-height: 1; letter-spacing: -.025em; color: inherit; text-decoration: none; }
.mark-bars .bar-a { fill: var(--a); } .mark-bars .bar-b { fill: var(--b); }
.wordmark svg { width: 1.65rem; height: 1.65rem; flex: none; }
.masthead ul, .colophon ul { display: flex; flex-wrap: wrap; list-style: none; }
.masthead a { color: inherit; text-decoration: none; }
.masthead li a { display: block; }
.masthead a:hover { text-decoration: underline; text-decoration-thickness: .1em; }
.tools { grid-area: 1 / 2; padding-block: .85rem .75rem; }
.tools ul { gap: 0 1.15rem; font: var(--tiny)/1.85 var(--sans); color: var(--soft); justify-content: flex-end; }
.sections { grid-column: 1 / -1; border-top: 1px solid var(--ink); border-bottom: 1px solid var(--line); }
.sections ul { gap: 0 clamp(.95rem, 3vw, 1.9rem); font: .9375rem/1.4 var(--sans); }
.sections a { padding-block: .6rem .5rem; border-bottom: .17rem solid transparent; }
.masthead a[aria-current] { color: var(--ink); }
.sections a[aria-current] { border-bottom-color: var(--ink); }
.tools a[aria-current] { text-decoration: underline; text-decoration-thickness: .12em; text-underline-offset: .35em; }
body { display: flex; flex-direction: column; min-height: 100vh; }
main { width: 100%; min-height: calc(100vh - 21rem); padding-block: clamp(1.75rem, 4vw, 3.25rem) clamp(3rem, 7vw, 5.5rem); }
.colophon { flex: 1; border-top: 1px solid var(--ink); background: var(--tint); color: var(--soft); font: var(--small)/1.6 var(--sans); }
.colophon .frame { display: grid; gap: 1.4rem 3rem; padding-block: 2rem 2.75rem; }
.colophon ul { gap: .1rem 1.25rem; line-height: 1.85; align-content: flex-start; }
.colophon a { color: inherit; }
.colophon p { max-width: 44rem; }
.colophon .name { font: 1.25rem/1.3 var(--serif); letter-spacing: -.01em; color: var(--ink); }
@media (min-width: 56rem) { .colophon .frame { grid-template-columns: 3fr 2fr; } }
@media (max-width: 44rem) {
	.masthead .frame { grid-template-columns: minmax(0, 1fr); }
	.wordmark { padding-bottom: .6rem; font-size: 1.6rem; }
	.tools { grid-area: 3 / 1; padding-block: .3rem; border-bottom: 1px solid var(--line); }
	.sections { border-bottom: 0; }
	.tools ul { justify-content: flex-start; gap: 0 .95rem; }
}
@media (max-width: 25rem) { .tools ul { font-size: .78125rem; gap: 0 .6rem; } }
`;
