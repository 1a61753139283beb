/** PNG (ISO/IEC 15948) of a picture with a palette of up to 256 colours. */
import type { Canvas } from "./canvas.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bits a pixel; "each pixel is a palette index". */
const [DEPTH, INDEXED] = [8, 3];

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	return crc;
});

function crcOf(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
	return (crc ^ 0xffffffff) >>> 0;
}

/** Length, type and content, and the checksum of the latter two. */
function chunk(type: string, content: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(content.length + 12);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, content.length);
	bytes.set(new TextEncoder().encode(type), 4);
	bytes.set(content, 8);
	view.setUint32(content.length + 8, crcOf(bytes.subarray(4, content.length + 8)));
	return bytes;
}

function header({ width, height }: Canvas): Uint8Array {
	const bytes = new Uint8Array(13);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	bytes.set([DEPTH, INDEXED], 8);
	return bytes;
}

/** Every row behind a byte for its filter: none, as fits a palette. */
function rows({ width, height, pixels }: Canvas): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array((width + 1) * height);
	for (let row = 0; row < height; row++)
		bytes.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
	return bytes;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function pngOf(canvas: Canvas): Promise<Uint8Array<ArrayBuffer>> {
	const parts = [
		Uint8Array.from(SIGNATURE),
		chunk("IHDR", header(canvas)),
		chunk("PLTE", canvas.palette),
		chunk("IDAT", await deflated(rows(canvas))),
		chunk("IEND", new Uint8Array(0)),
	];
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
