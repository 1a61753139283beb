/** Plain elements: what a page looks like before it has a class. */
export const BASE = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.5 var(--serif); overflow-wrap: break-word; font-synthesis-weight: none; font-kerning: normal; }
a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .18em; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); }
a:hover { text-decoration-thickness: .1em; text-decoration-color: currentColor; }
:focus-visible { outline: .17rem solid var(--link); outline-offset: .17rem; border-radius: .1rem; }
h1, h2, h3, h4 { margin: 0; font-weight: 500; line-height: 1.15; text-wrap: balance; }
h1 { font-size: clamp(2rem, 1.35rem + 2.7vw, 3.25rem); line-height: 1.06; letter-spacing: -.018em; }
h2 { font-size: 1.5rem; letter-spacing: -.008em; }
h3 { font-size: 1.1875rem; }
h4 { font: 500 var(--small)/1.4 var(--sans); }
p, ul, ol, dl, blockquote, figure, pre { margin: 0; }
ul, ol { padding: 0; }
b, strong, th { font-weight: 500; }
cite { font-style: normal; }
img, svg { display: block; max-width: 100%; }
code, pre { font-family: var(--mono); font-size: .86em; }
pre { padding: .9rem 1.1rem; background: var(--tint); overflow-x: auto; border-radius: var(--radius); line-height: 1.5; }
mark { background: color-mix(in srgb, var(--side, var(--e)) 17%, transparent); color: inherit; padding: .06em .14em; margin-inline: -.14em; border-bottom: .1em solid var(--side, var(--e)); border-radius: .12em .12em 0 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
ins, del { text-decoration-thickness: .08em; text-underline-offset: .18em; }
summary { cursor: pointer; width: fit-content; font: var(--tiny)/1.7 var(--sans); color: var(--soft); }
summary:hover { color: var(--ink); }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
