import { describe, expect, it } from "vitest";
import { addressProblem } from "../../src/gather/guard.ts";

const INSIDE = [
	"http://localhost/",
	"http://localhost./",
	"http://LOCALHOST/",
	"http://a.localhost/",
	"http://printer/",
	"http://server.local/",
	"http://metadata.google.internal/",
	"http://127.0.0.1/",
	"http://127.1/",
	"http://2130706433/",
	"http://0x7f000001/",
	"http://0177.0.0.1/",
	"http://0/",
	"http://10.1.2.3/",
	"http://172.16.0.1/",
	"http://172.31.255.255/",
	"http://192.168.1.1/",
	"http://169.254.169.254/latest/meta-data/",
	"http://100.64.0.1/",
	"http://198.18.0.1/",
	"http://224.0.0.1/",
	"http://255.255.255.255/",
	"http://[::1]/",
	"http://[::]/",
	"http://[::ffff:127.0.0.1]/",
	"http://[fd00::1]/",
	"http://[fe80::1]/",
	"http://[2002:7f00:1::]/",
	"http://[2001:db8::1]/",
	"http://[64:ff9b::7f00:1]/",
];

const OUTSIDE = [
	"https://example.com/",
	"http://example.com:80/",
	"https://example.com:443/",
	"http://172.32.0.1/",
	"http://8.8.8.8/",
	"http://[2606:4700::1111]/",
	"http://internal.example.com/",
	"http://local.example/",
];

describe("the address guard", () => {
	for (const address of INSIDE)
		it(`keeps away from ${address}`, () => {
			expect(addressProblem(address, false)).toBe("The address leads into a private network.");
		});

	for (const address of OUTSIDE)
		it(`lets ${address} through`, () => {
			expect(addressProblem(address, false)).toBeNull();
		});

	for (const address of ["ftp://example.com/", "file:///etc/passwd", "http://a:b@example.com/", "nonsense"])
		it(`takes ${address} for no web address, at home neither`, () => {
			expect(addressProblem(address, false)).toBe("The address is not a plain http or https address.");
			expect(addressProblem(address, true)).not.toBeNull();
		});

	it("fetches from the web's own ports only", () => {
		expect(addressProblem("http://example.com:8080/", false)).toContain("8080");
		expect(addressProblem("http://example.com:22/", false)).toContain("22");
	});

	it("lets local outlets through where they are allowed", () => {
		expect(addressProblem("http://127.0.0.1:8801/feed.xml", true)).toBeNull();
	});
});
