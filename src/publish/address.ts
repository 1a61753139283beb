/** Addresses: those we link to and those we have. */

/** `address` if a browser may follow it from a page of ours: absolute, http or https, no user name in it; else null. */
export function webAddress(address: string | null): string | null {
	if (address === null || !URL.canParse(address)) return null;
	const url = new URL(address);
	const safe = (url.protocol === "http:" || url.protocol === "https:") && url.username === "" && url.password === "";
	return safe ? url.href : null;
}

/** Where the site is, without a slash at the end: as configured, else where the request found it. */
export function siteAddress(configured: string, request: string): string {
	return configured.replace(/(?<!\/)\/+$/, "") || new URL(request).origin;
}

export function discrepancyAddress(base: string, id: string): string {
	return `${base}/discrepancies/${encodeURIComponent(id)}`;
}

export function encounterAddress(base: string, id: string): string {
	return `${base}/encounters/${encodeURIComponent(id)}`;
}
