/** The one style sheet. Colours tell positions apart, with a letter beside them; never outlets, never right from wrong. */
export const STYLE = `
:root {
	color-scheme: light dark;
	--paper: #fcfbf8; --raised: #ffffff; --ink: #1d1b18; --soft: #5b564e; --line: #dcd6ca; --link: #1c4f7c;
	--a: #1b5e8c; --b: #a1440d; --c: #2b6a38; --d: #76398b; --e: #7a5c00; --f: #9c2755;
	--serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Liberation Serif", serif;
	--sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
	:root {
		--paper: #15171a; --raised: #1c1f23; --ink: #ebe7df; --soft: #aba59a; --line: #363a40; --link: #93c4ec;
		--a: #84bdea; --b: #f2a56f; --c: #8fcc9d; --d: #d2a5e2; --e: #ddc26c; --f: #f29dbb;
	}
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--serif); overflow-wrap: break-word; }
a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .16em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: .18rem solid var(--link); outline-offset: .15rem; border-radius: .1rem; }
h1, h2, h3 { line-height: 1.2; font-weight: 600; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.65rem, 1.2rem + 2vw, 2.5rem); letter-spacing: -.012em; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.1rem; }
p, ul, ol, dl, blockquote, figure { margin: 0; }
ul, ol { padding: 0; }
code { font-size: .88em; font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }

.skip { position: absolute; left: -100vw; top: 0; padding: .6rem 1rem; background: var(--ink); color: var(--paper); font-family: var(--sans); }
.skip:focus { left: 0; z-index: 1; }
.frame { max-width: 66rem; margin-inline: auto; padding-inline: clamp(1.1rem, 4vw, 2.5rem); }
.masthead { border-bottom: 1px solid var(--line); }
.masthead .frame { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .4rem 2rem; padding-block: .9rem; }
.wordmark { display: inline-flex; align-items: center; gap: .55rem; font-size: 1.3rem; font-weight: 600; color: inherit; text-decoration: none; letter-spacing: -.01em; }
.wordmark img { width: 1.6rem; height: 1.6rem; display: block; }
.masthead ul, .colophon ul { display: flex; flex-wrap: wrap; gap: .2rem clamp(.8rem, 2.5vw, 1.4rem); list-style: none; font: .88rem/1.6 var(--sans); }
.masthead a[aria-current] { color: var(--ink); text-decoration: none; font-weight: 600; }
main { display: block; padding-block: clamp(1.6rem, 5vw, 3.2rem) clamp(2.5rem, 7vw, 5rem); }
.colophon { border-top: 1px solid var(--line); color: var(--soft); font: .85rem/1.6 var(--sans); }
.colophon .frame { padding-block: 1.5rem 2.5rem; display: grid; gap: .7rem; }

.kicker, .meta, .who, .credit, .note, summary { font-family: var(--sans); font-size: .85rem; line-height: 1.5; color: var(--soft); }
.mark { color: var(--ink); }
.standfirst { font-size: 1.16rem; line-height: 1.5; color: var(--soft); max-width: 40rem; text-wrap: pretty; }
.stack > * + * { margin-top: 1rem; }
.prose { max-width: 40rem; }
.prose > * + * { margin-top: .9rem; }
.prose h2 { margin-top: 2.2rem; }
.prose ul, .prose ol { padding-left: 1.2rem; }
.prose li + li { margin-top: .35rem; }
.section { margin-top: clamp(2.2rem, 5vw, 3.4rem); }
.section > h2 { padding-bottom: .45rem; border-bottom: 2px solid var(--ink); }

.subscribe { display: flex; flex-wrap: wrap; gap: .35rem .7rem; align-items: baseline; margin-top: 1.4rem; font: .9rem/1.5 var(--sans); list-style: none; }
.subscribe a { display: inline-block; padding: .28rem .8rem; border: 1px solid var(--line); border-radius: 2rem; text-decoration: none; background: var(--raised); }
.subscribe a:hover { border-color: var(--link); }

.difference { padding-block: 1.7rem 1.9rem; border-bottom: 1px solid var(--line); }
.difference h2, .difference h3 { font-size: clamp(1.25rem, 1.05rem + .9vw, 1.6rem); margin-top: .2rem; }
.difference h2 a, .difference h3 a { color: inherit; text-decoration: none; }
.difference h2 a:hover, .difference h3 a:hover { text-decoration: underline; }
.difference .sides { margin-top: 1.05rem; }
.difference > .meta { margin-top: .9rem; }

.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 1.1rem 1.6rem; list-style: none; }
.side { --side: var(--a); border-top: .22rem solid var(--side); padding-top: .65rem; min-width: 0; overflow-wrap: anywhere; }
.side-b { --side: var(--b); } .side-c { --side: var(--c); } .side-d { --side: var(--d); } .side-e { --side: var(--e); } .side-f { --side: var(--f); }
.answer { display: flex; gap: .6rem; align-items: baseline; font-size: 1.2rem; line-height: 1.3; font-weight: 600; }
.letter { flex: none; display: inline-grid; place-items: center; min-width: 1.5em; height: 1.5em; padding-inline: .3em; border-radius: 1em; background: var(--side); color: var(--paper); font: 700 .74rem/1 var(--sans); position: relative; top: -.1em; }
.differs { text-decoration: underline; text-decoration-thickness: .12em; text-underline-offset: .18em; }
.answer + .who { margin-top: .3rem; }
.wide .sides { grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 2rem 2.2rem; }
.wide .answer { font-size: 1.45rem; }
.accounts { list-style: none; margin-top: 1.1rem; display: grid; gap: 1.25rem; }
.quote { padding-left: .9rem; border-left: .16rem solid var(--side, var(--line)); font-size: 1.06rem; }
.credit { margin-top: .4rem; padding-left: 1.06rem; }
.credit cite { font-style: normal; font-weight: 600; }
details { margin-top: .3rem; padding-left: 1.06rem; }
summary { cursor: pointer; width: fit-content; }
details p { font: .82rem/1.5 var(--sans); color: var(--soft); }

.ended { border: 1px solid var(--line); border-left: .3rem solid var(--ink); background: var(--raised); padding: .8rem 1.1rem; max-width: 44rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.4rem; margin-top: 1.1rem; font: .92rem/1.5 var(--sans); max-width: 48rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; min-width: 0; }
.history { list-style: none; margin-top: 1.1rem; display: grid; gap: 1rem; max-width: 44rem; }

.question { margin-top: 1.7rem; }
.matrix { list-style: none; margin-top: .7rem; }
.matrix > li { overflow-wrap: anywhere; display: grid; grid-template-columns: minmax(0, 11rem) minmax(0, 11rem) minmax(0, 1fr); gap: .3rem 1.6rem; padding-block: .9rem; border-top: 1px solid var(--line); }
.matrix .credit { padding-left: 0; margin-top: .2rem; }
.matrix .outlet { font-weight: 600; }
.matrix .said { font-size: 1.08rem; }
.matrix .quote { font-size: 1rem; }

.outlets { list-style: none; display: grid; gap: 0; }
.outlets > li { padding-block: 1.2rem; border-bottom: 1px solid var(--line); }
.outlets ul { list-style: none; margin-top: .5rem; display: grid; gap: .35rem; font: .9rem/1.5 var(--sans); }
.encounters { list-style: none; margin-top: .5rem; }
.empty { margin-top: 2rem; padding: 1.6rem; border: 1px dashed var(--line); border-radius: .4rem; max-width: 44rem; }
.more { margin-top: 1.6rem; font-family: var(--sans); }

@media (max-width: 27rem) { .masthead ul { font-size: .82rem; gap: .2rem .7rem; } }
@media (max-width: 44rem) {
	.matrix > li { grid-template-columns: minmax(0, 1fr); gap: .25rem; }
	.facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
	.facts dd { margin-bottom: .6rem; }
}
@media print {
	:root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; }
	html { font-size: 10pt; }
	.masthead nav, .skip, .subscribe, .more, details { display: none; }
	main { padding-block: 1rem; }
	.side, .difference, .matrix > li { break-inside: avoid; }
	.credit a[href]::after { content: " <" attr(href) ">"; font-weight: 400; overflow-wrap: anywhere; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
