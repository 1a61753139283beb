/** On paper: ink alone, addresses written out, nothing that only a screen can use. */
export const PRINT = `
@media print {
	:root { color-scheme: light; --paper: #fff; --tint: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; }
	html { font-size: 10pt; }
	.masthead nav, .skip, .subscribe, .pager, .filters, .fold:not([open]), .colophon ul { display: none; }
	main { padding-block: 1rem; }
	.colophon { background: none; }
	.side, .difference, .list > li, .accounts > li { break-inside: avoid; }
	h1, h2, h3 { break-after: avoid; }
	.credit a[href]::after { content: " <" attr(href) ">"; overflow-wrap: anywhere; }
}
`;
