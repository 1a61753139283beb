/** The pages that one looks things up on: outlets, topics, search, feeds, status. */
export const REFERENCE = `
.directory { list-style: none; columns: 19rem; column-gap: clamp(2rem, 4vw, 4rem); }
.directory.section { border-top: 1px solid var(--ink); }
.directory > li { break-inside: avoid; padding-block: .75rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.directory .name { font-size: 1.1875rem; line-height: 1.25; }
.directory .meta { margin-top: .15rem; }
.articles h3 { line-height: 1.25; }
.articles .meta { margin-top: .25rem; }
.claimed { margin-top: .6rem; padding-left: .9rem; border-left: .13rem solid var(--line); }
.sayings { list-style: none; font: var(--small)/1.5 var(--sans); margin-top: .2rem; }
.sayings li + li { margin-top: .15rem; }
.said { color: var(--ink); font-family: var(--serif); font-size: 1.0625rem; }
.search-box { display: flex; gap: .5rem; max-width: 40rem; }
.search-box input { flex: 1; min-width: 0; font: 1.0625rem/1.5 var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 2rem; padding: .45rem 1.1rem; }
.with-contents { display: grid; gap: 2rem clamp(2rem, 5vw, 5rem); }
@media (min-width: 62rem) { .with-contents { grid-template-columns: minmax(0, 42rem) 1fr; } .contents { grid-column: 2; grid-row: 1; position: sticky; top: 1.5rem; align-self: start; } .with-contents .prose { grid-column: 1; grid-row: 1; } }
.with-contents .prose > h2:first-child { margin-top: 0; }
.contents ul { border-left: 1px solid var(--line); padding-left: 1.1rem; }
.table.narrow { width: auto; min-width: min(100%, 24rem); }
.table tbody th { font-weight: inherit; }
.table th.number, .table td.number { padding-right: 0; padding-left: 1.1rem; }
.formats { display: flex; flex-wrap: wrap; gap: .1rem 1rem; list-style: none; font: var(--small)/1.85 var(--sans); }
.elsewhere { margin-top: 1.5rem; }
.address { font: var(--small)/1.45 var(--sans); overflow-wrap: anywhere; }
.address + .meta { margin-top: .25rem; }
`;
