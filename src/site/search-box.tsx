/** The longest text that can be searched for, in characters. */
export const SEARCH_LENGTH = 200;

/** Asks /search; without a script. `id` tells two boxes of one page apart. */
export function SearchBox({ id = "q", value = "" }: { readonly id?: string; readonly value?: string }) {
	return (
		<search>
			<form class="search-box" action="/search" method="get">
				<label class="hidden" for={id}>
					Search encounters and differences
				</label>
				<input id={id} type="search" name="q" value={value} maxlength={SEARCH_LENGTH} autocomplete="off" />
				<button class="button" type="submit">
					Search
				</button>
			</form>
		</search>
	);
}
