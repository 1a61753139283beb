import { webAddress } from "../publish/address.ts";

/** An address of e-mail, as far as a link needs to know: nothing that could end the address or begin a header. */
const MAIL = /^[^\s@<>?&"']{1,64}@[^\s@<>?&"']{1,255}$/;

/** Where whoever keeps the site is written to: e-mail or a page; null where the setting is empty or neither. */
export function contactAddress(setting: string | undefined, subject: string): string | null {
	const contact = (setting ?? "").trim();
	if (MAIL.test(contact)) return `mailto:${contact}?subject=${encodeURIComponent(subject)}`;
	return webAddress(contact === "" ? null : contact);
}

/** How to say that an entry has a mistake. `address`: the page's own. */
export function Report({ contact, address }: { readonly contact: string | null; readonly address: string }) {
	if (contact === null)
		return <>Tell whoever keeps this site, naming this page’s address; an entry that should not stand is withdrawn.</>;
	return (
		<>
			<a href={contact}>Write to us</a>, naming {address}: a mistake is mended in public, and outlets may reply here.
		</>
	);
}
