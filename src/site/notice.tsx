import { Page } from "./page.tsx";
import { SearchBox } from "./search-box.tsx";

interface NoticeProps {
	readonly base: string;
	readonly path: string;
	readonly title: string;
	readonly text: string;
}

const ELSEWHERE = [
	["/", "The newest differences"],
	["/encounters", "All encounters"],
	["/topics", "All topics"],
	["/outlets", "The outlets that are read"],
	["/feeds", "Feeds"],
] as const;

/** A page that says what is not there, or what broke, and where to go from here. */
export function NoticePage({ base, path, title, text }: NoticeProps) {
	return (
		<Page title={title} description={text} base={base} path={path} robots="noindex">
			<div class="stack">
				<h1>{title}</h1>
				<p class="standfirst">{text}</p>
				<SearchBox />
				<ul class="chips elsewhere">
					{ELSEWHERE.map(([href, name]) => (
						<li>
							<a class="chip" href={href}>
								{name}
							</a>
						</li>
					))}
				</ul>
			</div>
		</Page>
	);
}
