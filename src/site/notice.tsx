import { Page } from "./page.tsx";

interface NoticeProps {
	readonly base: string;
	readonly path: string;
	readonly title: string;
	readonly text: string;
}

/** A page that says what is not there, or what broke, and where to go from here. */
export function NoticePage({ base, path, title, text }: NoticeProps) {
	return (
		<Page title={title} description={text} base={base} path={path}>
			<div class="stack">
				<h1>{title}</h1>
				<p class="standfirst">{text}</p>
				<p>
					<a href="/">See the newest differences</a>
				</p>
			</div>
		</Page>
	);
}
