/** An XML document as a tree with namespaces, read strictly. */
import { SaxesParser } from "saxes";

interface Attribute {
	readonly namespace: string;
	readonly name: string;
	readonly value: string;
}

export interface Element {
	readonly namespace: string;
	readonly name: string;
	readonly attributes: readonly Attribute[];
	readonly children: Element[];
	/** Character data directly in it. */
	text: string;
}

export interface Tree {
	readonly root: Element | null;
	/** Every prefix with the namespace it was bound to; the default one is "". */
	readonly declared: readonly (readonly [prefix: string, namespace: string])[];
	/** What is not well formed. */
	readonly errors: readonly string[];
}

export function treeOf(xml: string): Tree {
	const parser = new SaxesParser({ xmlns: true, position: false });
	const declared: (readonly [string, string])[] = [];
	const errors: string[] = [];
	const open: Element[] = [];
	let root: Element | null = null;
	const addText = (text: string) => {
		const last = open.at(-1);
		if (last !== undefined) last.text += text;
	};
	parser.on("error", (error) => errors.push(error.message));
	parser.on("text", addText);
	parser.on("cdata", addText);
	parser.on("opentag", ({ uri, local, attributes, ns }) => {
		declared.push(...Object.entries(ns));
		const own = Object.values(attributes).filter(({ name }) => name !== "xmlns" && !name.startsWith("xmlns:"));
		const element: Element = {
			namespace: uri,
			name: local,
			attributes: own.map(({ uri: namespace, local: name, value }) => ({ namespace, name, value })),
			children: [],
			text: "",
		};
		open.at(-1)?.children.push(element);
		root ??= element;
		open.push(element);
	});
	parser.on("closetag", () => {
		open.pop();
	});
	parser.write(xml).close();
	return { root, declared, errors };
}

/** The value of an attribute that is in no namespace; null where it is not there. */
export function attributeOf({ attributes }: Element, name: string): string | null {
	return attributes.find((one) => one.namespace === "" && one.name === name)?.value ?? null;
}

/** The element and all that is in it. */
export function withDescendants(element: Element): readonly Element[] {
	return [element, ...element.children.flatMap(withDescendants)];
}

export function childrenOf({ children }: Element, name: string, namespace?: string): readonly Element[] {
	return children.filter((one) => one.name === name && (namespace === undefined || one.namespace === namespace));
}
