import { webAddress } from "./address.ts";

/** Names that never lead out to the public web. */
const INSIDE_NAME =
	/(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|localdomain|test|invalid|onion)$/;

/**
 * IPv4 blocks of IANA's special-purpose registry that are not globally reachable, as [first address, prefix length]:
 * this network, private, shared, loopback, link-local (cloud metadata lives there), protocol, documentation,
 * benchmarking, multicast, reserved.
 */
const INSIDE_V4: readonly (readonly [string, number])[] = [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 4],
	["240.0.0.0", 4],
];

const V4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

function numberOf(v4: string): number {
	return v4.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

function isInsideV4(v4: string): boolean {
	return INSIDE_V4.some(([first, prefix]) => {
		const size = 2 ** (32 - prefix);
		return Math.floor(numberOf(v4) / size) === Math.floor(numberOf(first) / size);
	});
}

/**
 * Only 2000::/3 is handed out for the public web; in it, 2001::/23 (protocols, Teredo), 2001:db8::/32 (documentation)
 * and 2002::/16 (6to4, which carries any IPv4 address) are not.
 */
function isInsideV6(v6: string): boolean {
	const [first = "", second = ""] = v6.split(":");
	const [a, b] = [Number.parseInt(first, 16), Number.parseInt(second || "0", 16)];
	if (!(a >= 0x2000 && a <= 0x3fff) || a === 0x2002) return true;
	return a === 0x2001 && (b < 0x200 || b === 0xdb8);
}

/** The URL parser has by now turned every spelling of an IP address ("0x7f.1", "2130706433") into its one form. */
function isInside(hostname: string): boolean {
	const host = hostname.replace(/\.$/, "").toLowerCase();
	if (host.startsWith("[")) return isInsideV6(host.slice(1, -1));
	return V4.test(host) ? isInsideV4(host) : !host.includes(".") || INSIDE_NAME.test(host);
}

/**
 * Why this address is not fetched; null when it may be. With `local`, addresses inside (and any port) are let
 * through: for outlets on one's own machine.
 */
export function addressProblem(address: string, local: boolean): string | null {
	const url = webAddress(address);
	if (url === null) return "The address is not a plain http or https address.";
	if (local) return null;
	if (url.port !== "") return `The address names the port ${url.port}; only the web's own ports are fetched.`;
	return isInside(url.hostname) ? "The address leads into a private network." : null;
}
