/** An encounter's page: questions by outlets. */
export const MATRIX = `
.question { margin-top: 1.7rem; }
.matrix { list-style: none; margin-top: .7rem; }
.matrix > li { overflow-wrap: anywhere; display: grid; grid-template-columns: minmax(0, 11rem) minmax(0, 11rem) minmax(0, 1fr); gap: .3rem 1.6rem; padding-block: .9rem; border-top: 1px solid var(--line); }
@media (max-width: 44rem) { .matrix > li { grid-template-columns: minmax(0, 1fr); gap: .25rem; } }
`;
