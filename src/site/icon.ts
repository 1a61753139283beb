/** The mark: two bars of different length, as two accounts of one thing. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" role="img" aria-label="Variorum">
<rect width="32" height="32" rx="6" fill="#1f2a37"/>
<rect x="7" y="9" width="11" height="5" rx="1.5" fill="#8ec1ea"/>
<rect x="7" y="18" width="18" height="5" rx="1.5" fill="#f2a56f"/>
</svg>
`;
