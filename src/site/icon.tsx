/** The mark: two accounts of one thing, as intervals that do not meet. */

/** As a file, on a ground of its own. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" role="img" aria-label="Variorum">
<rect width="32" height="32" rx="5" fill="#14181d"/>
<rect x="5" y="8.5" width="12" height="6" rx="1" fill="#7dbdf0"/>
<rect x="15" y="17.5" width="12" height="6" rx="1" fill="#f3a468"/>
</svg>
`;

/** In a line of text, in the colours of the first two positions; it says nothing that the name beside it does not. */
export function Mark() {
	return (
		<svg class="mark-bars" viewBox="4 7 24 18" width="24" height="18" aria-hidden="true" focusable="false">
			<rect class="bar-a" x="5" y="8.5" width="12" height="6" rx="1" />
			<rect class="bar-b" x="15" y="17.5" width="12" height="6" rx="1" />
		</svg>
	);
}
