/** The blocks that pages are built of; style.ts says what each is for. */
export const BLOCKS = `
.stack > * + * { margin-top: 1rem; }
.prose { max-width: 40rem; }
.prose > * + * { margin-top: .95rem; }
.prose h2 { margin-top: 2.5rem; }
.prose h3 { margin-top: 1.7rem; }
.prose ul, .prose ol { padding-left: 1.15rem; }
.prose li + li { margin-top: .4rem; }
.section { margin-top: clamp(2.5rem, 5vw, 4rem); }
.section > h2, .section > header { padding-top: .7rem; border-top: 1px solid var(--ink); margin-bottom: 1.1rem; }
.columns { display: grid; gap: var(--gap); grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
.with-aside { display: grid; gap: clamp(2rem, 4vw, 3.75rem); }
@media (min-width: 62rem) { .with-aside { grid-template-columns: minmax(0, 1fr) 18rem; } }

.kicker, .meta, .note, .who, .credit { font: var(--tiny)/1.5 var(--sans); color: var(--soft); }
.kicker a { color: inherit; }
.standfirst { font-size: clamp(1.1875rem, 1.1rem + .4vw, 1.375rem); line-height: 1.42; color: var(--soft); max-width: 42rem; text-wrap: pretty; }
.label { font: var(--tiny)/1.5 var(--sans); color: var(--soft); }
.strong { color: var(--ink); }
.quiet { color: var(--soft); }
.sans { font: var(--small)/1.55 var(--sans); }
.numbers { font-variant-numeric: tabular-nums; }

.card { background: var(--tint); border-radius: var(--radius); padding: 1.1rem 1.25rem 1.25rem; min-width: 0; }
.card > * + * { margin-top: .6rem; }
.card h2, .card h3 { font-size: 1.1875rem; }
.list { list-style: none; }
.list > li { padding-block: 1rem; border-bottom: 1px solid var(--line); min-width: 0; }
.list > li:first-child { border-top: 1px solid var(--line); }
.plain { list-style: none; }
.plain li + li { margin-top: .3rem; }

.chips { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; align-items: center; font: var(--tiny)/1.4 var(--sans); }
.chip, .button { display: inline-block; font: var(--tiny)/1.4 var(--sans); padding: .26rem .7rem; border: 1px solid color-mix(in srgb, var(--soft) 55%, var(--line)); border-radius: 2rem; color: var(--ink); text-decoration: none; background: var(--paper); }
.chip:hover, .button:hover { border-color: var(--ink); text-decoration: none; }
.chip[aria-current] { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.chip .count { color: var(--soft); }
.chip[aria-current] .count { color: inherit; }
.button { font-size: var(--small); padding: .5rem 1.15rem; background: var(--ink); border-color: var(--ink); color: var(--paper); cursor: pointer; }

.field { display: grid; gap: .3rem; font: var(--small)/1.5 var(--sans); }
.field + .field, .field + .button { margin-top: 1rem; }
.field input, .field textarea, .field select { font: 1rem/1.5 var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: var(--radius); padding: .5rem .7rem; width: 100%; }
.field textarea { font-family: var(--serif); min-height: 9rem; resize: vertical; }
.hint { font: var(--tiny)/1.5 var(--sans); color: var(--soft); }

.table { border-collapse: collapse; width: 100%; font: var(--small)/1.5 var(--sans); }
.table th, .table td { text-align: left; vertical-align: top; padding: .55rem 1.1rem .55rem 0; border-bottom: 1px solid var(--line); }
.table thead th { color: var(--soft); border-bottom-color: var(--ink); white-space: nowrap; }
.table .number { text-align: right; font-variant-numeric: tabular-nums; }
.table caption { text-align: left; padding-bottom: .5rem; color: var(--soft); }
.scroll { overflow-x: auto; }

.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .4rem 1.6rem; font: var(--small)/1.5 var(--sans); max-width: 52rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.notice { border-left: .3rem solid var(--ink); background: var(--tint); padding: .85rem 1.2rem; max-width: 44rem; font: .9375rem/1.5 var(--sans); }
.empty { padding: 1.6rem 1.5rem; border: 1px dashed var(--soft); border-radius: var(--radius); max-width: 44rem; color: var(--soft); }
.pager { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; margin-top: 2rem; font: .9375rem/1.5 var(--sans); }
.fold { margin-top: .6rem; }
.fold > :not(summary) { margin-top: .4rem; font: var(--tiny)/1.55 var(--sans); color: var(--soft); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; font-family: sans-serif; }
@media (max-width: 36rem) {
	.facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
	.facts dd + dt { margin-top: .65rem; }
}
`;
