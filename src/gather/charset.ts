/** How far into a document its own word on its encoding may stand: HTML asks for the first 1024 bytes. */
const PRESCAN = 1024;

const IN_TYPE = /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;
const IN_XML = /^\s{0,9}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i;
const IN_META = /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;

/** The label that a byte-order mark stands for; it outranks everything (WHATWG Encoding, section 6). */
function ofMark(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	return bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : null;
}

function decoderFor(label: string): TextDecoder {
	try {
		return new TextDecoder(label);
	} catch {
		return new TextDecoder("utf-8");
	}
}

/** Bytes to text by, in this order: byte-order mark, the Content-Type header, the document's own word, UTF-8. */
export function decode(bytes: Uint8Array, contentType: string | null): string {
	const start = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN));
	const label =
		ofMark(bytes) ?? IN_TYPE.exec(contentType ?? "")?.[1] ?? IN_XML.exec(start)?.[1] ?? IN_META.exec(start)?.[1];
	return decoderFor(label ?? "utf-8").decode(bytes);
}
