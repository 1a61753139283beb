import { type Handler, Parser } from "htmlparser2";

type Attributes = Readonly<Record<string, string>>;

/** Hears a page's tags and text as they come; broken markup is mended as browsers do, so every tag that opens closes. */
export interface Listener {
	open(name: string, attributes: Attributes): void;
	text(text: string): void;
	close(name: string): void;
}

/** Reads HTML once for all listeners, without a tree, so that neither the size nor the depth of a page matters. */
export function listen(html: string, listeners: readonly Listener[]): void {
	const handler: Partial<Handler> = {
		onopentag: (name, attributes) => listeners.forEach((listener) => void listener.open(name, attributes)),
		ontext: (text) => listeners.forEach((listener) => void listener.text(text)),
		onclosetag: (name) => listeners.forEach((listener) => void listener.close(name)),
	};
	new Parser(handler).end(html);
}
