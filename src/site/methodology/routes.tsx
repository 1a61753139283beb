/** How it is done, how well, and what was withdrawn. */
import { Hono } from "hono";
import type { Env } from "../../env.ts";
import { publishedDiscrepancy } from "../../publish/published.ts";
import { openDb } from "../../store/db.ts";
import { listLedger } from "../../store/ledger.ts";
import { contactAddress } from "../contact.tsx";
import { baseOf, moved, page } from "../respond.tsx";
import { MethodologyPage } from "./page.tsx";

/** How many entries of the ledger are shown: the newest. */
const LEDGER_SHOWN = 100;

export const methodology = new Hono<{ Bindings: Env }>();

methodology.get("/methodology", async (c) => {
	const rows = await listLedger(openDb(c.env.DB), LEDGER_SHOWN);
	const ledger = rows.map((row) => ({ ...row, discrepancy: publishedDiscrepancy(row.discrepancy) }));
	const contact = contactAddress(c.env.CONTACT, "Variorum");
	return page(c, <MethodologyPage base={baseOf(c)} ledger={ledger} contact={contact} />);
});

methodology.get("/about", (c) => moved(c, "/methodology"));
