/** The page that compares pasted articles. */
export const COMPARE = `
.compare .columns { grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); }
.given { border: 0; margin: 0; }
.given legend { float: left; width: 100%; font-size: 1.1875rem; padding: 0; margin-bottom: .6rem; }
.given legend + * { clear: both; }
.given-head { display: grid; gap: 0 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr)); }
.given-head .field + .field { margin-top: 0; }
.given-head + .field { margin-top: 1rem; }
@media (max-width: 26rem) { .given-head .field + .field { margin-top: 1rem; } }
.given textarea { min-height: 14rem; }
.field [aria-invalid] { border-width: 2px; border-color: var(--ink); }
.error { font: var(--tiny)/1.5 var(--sans); color: var(--ink); padding-left: .6rem; border-left: .2rem solid var(--ink); }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
.plain-button { background: none; color: var(--ink); border-color: var(--soft); }
.notice .plain { margin-top: .5rem; }
.given-text { display: grid; gap: .9rem clamp(1.5rem, 3vw, 3rem); padding-block: 1.75rem; border-top: 1px solid var(--line); }
.given-text header { grid-column: 1 / -1; }
@media (min-width: 56rem) { .given-text { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
.pasted { white-space: pre-line; overflow-wrap: anywhere; max-width: 40rem; }
.ref { display: inline-block; min-width: 1.45em; padding-inline: .3em; margin-inline: .1em .35em; border-radius: 1em; background: var(--ink); color: var(--paper); font: .6875rem/1.45 var(--sans); text-align: center; text-decoration: none; vertical-align: .2em; }
.claims { list-style: none; counter-reset: claim; margin-top: .5rem; font: var(--small)/1.5 var(--sans); }
.claims > li { counter-increment: claim; position: relative; padding: .45rem 0 .45rem 2rem; border-top: 1px solid var(--line); }
.claims > li::before { content: counter(claim); position: absolute; left: 0; top: .6rem; min-width: 1.45em; padding-inline: .3em; border-radius: 1em; background: var(--ink); color: var(--paper); font: .6875rem/1.45 var(--sans); text-align: center; }
.claims > li:target, .ref:target + mark { outline: .15rem solid var(--link); outline-offset: .15rem; }
.recognised { margin-bottom: 1.1rem; }
.places { margin-top: 1rem; }
`;
