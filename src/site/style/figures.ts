/** What is drawn of a difference: a scale of lengths, wordings collated, days in a row. */
export const FIGURES = `
.strip { overflow: visible; }
.strip .tick { stroke: var(--line); stroke-width: 1; }
.timeline .tick { stroke: var(--soft); }
.strip .ground { stroke: var(--soft); stroke-width: 1; }
.strip .bar { fill: var(--side); }
.strip .stated { stroke: var(--ink); stroke-width: 2; }
.strip text { font: .75rem var(--sans); fill: var(--soft); }
.strip .of { fill: var(--side); }
.glance { margin-top: .9rem; max-width: 34rem; }
.scale, .collation, .timeline { margin-top: clamp(1.75rem, 4vw, 2.75rem); background: var(--tint); border-radius: var(--radius); padding: 1.1rem clamp(1rem, 2.5vw, 1.75rem) 1rem; }
.scale figcaption, .collation figcaption, .timeline figcaption { margin-bottom: .7rem; }
.scale .row { display: grid; grid-template-columns: minmax(0, 14rem) 9.5rem minmax(0, 1fr); gap: 0 1.1rem; align-items: center; font: var(--small)/1.4 var(--sans); padding-block: .12rem; }
.scale .axis { grid-column: 3; }
.scale .name { overflow-wrap: anywhere; }
.scale .range { color: var(--soft); font-size: var(--tiny); font-variant-numeric: tabular-nums; }
.scale .strip .tick { stroke: color-mix(in srgb, var(--soft) 35%, transparent); }
.collation p { font-size: clamp(1.25rem, 1.1rem + .8vw, 1.625rem); line-height: 2; }
.variants { display: inline-grid; vertical-align: middle; line-height: 1.3; margin-inline: .1em; border-inline: 1px solid var(--soft); padding-inline: .45em; gap: .2em; }
.variant { display: flex; gap: .4em; align-items: center; line-height: 1.15; }
.variant .letter { font-size: .6875rem; }
.variant > span:last-child { border-bottom: .09em solid var(--side); }
.collation + .wide, .scale + .wide, .timeline + .wide, .stack + .wide { margin-top: clamp(1.75rem, 4vw, 3rem); }
@media (max-width: 44rem) {
	.scale .row { grid-template-columns: minmax(0, 1fr) auto; padding-block: .3rem; }
	.scale .row .strip { grid-column: 1 / -1; }
}
`;
