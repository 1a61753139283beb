/** In which content coding a client wants its answer (RFC 9110, section 12.5.3). */

/** Those that the runtime makes, the cheaper one first. */
const CODINGS = ["gzip", "br"] as const;
type Coding = (typeof CODINGS)[number];

/**
 * What the client itself accepts. Cloudflare puts its own wish into Accept-Encoding before a Worker sees it, and the
 * client's into `cf`; it compresses some media types by itself, but neither Atom nor JSON Feed.
 */
function acceptedBy(request: Request): string {
	const asked = request.cf?.clientAcceptEncoding;
	return typeof asked === "string" ? asked : (request.headers.get("Accept-Encoding") ?? "");
}

/** The weight that the header gives a coding, from 0 to 1; 0 where it does not name it, nor all by "*". */
function weightOf(accepted: string, coding: string): number {
	const weights = accepted.split(",").map((part) => {
		const [name = "", ...parameters] = part.split(";").map((word) => word.trim().toLowerCase());
		const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
		return [name, weight === undefined ? 1 : Number(weight) || 0] as const;
	});
	const named = weights.find(([name]) => name === coding) ?? weights.find(([name]) => name === "*");
	return named?.[1] ?? 0;
}

/** The coding to answer in; null: none. A client that wants no less to have it as it is, has it so. */
export function encodingFor(request: Request): Coding | null {
	const accepted = acceptedBy(request);
	const plain = /\bidentity\b/i.test(accepted) ? weightOf(accepted, "identity") : 0;
	const weighed = CODINGS.map((coding) => [coding, weightOf(accepted, coding)] as const);
	const [best] = weighed.filter(([, weight]) => weight > plain).sort((a, b) => b[1] - a[1]);
	return best?.[0] ?? null;
}
