/** `npm run outlets -- FILE.opml`: makes the outlets and feeds of an OPML file known to D1. */
import { parseArgs } from "node:util";
import { readText } from "./json.ts";
import { outletsOfOpml } from "./opml.ts";
import { registrationSql } from "./registration.ts";
import { argumentsOf, complain, givenPath, runCommand } from "./run.ts";
import { applyMigrations, executeSql, type Place, placeOf } from "./wrangler.ts";

const HELP = `Usage: npm run outlets -- FILE.opml [--local | --remote]

Registers the outlets and feeds of an OPML file; the next cron polls them. Doing it again changes nothing.
An outline's category "readout", or its group's, marks a primary source that publishes its own readouts;
its attribute outlet="…" names the publisher where one has several feeds.

  --local   in the local database that npm start runs on (the default)
  --remote  in the database of your Cloudflare account
  --help    this text
`;

async function main(): Promise<number> {
	const { values, positionals } = argumentsOf(() =>
		parseArgs({
			allowPositionals: true,
			options: { local: { type: "boolean" }, remote: { type: "boolean" }, help: { type: "boolean" } },
		}),
	);
	if (values.help) {
		process.stdout.write(HELP);
		return 0;
	}
	const [file, ...more] = positionals;
	if (file === undefined || more.length > 0) return complain("name one OPML file: npm run outlets -- FILE.opml");
	await register(file, placeOf(values));
	return 0;
}

async function register(file: string, place: Place): Promise<void> {
	const feeds = outletsOfOpml(await readText(await givenPath(file)), file);
	if (!place.remote) await applyMigrations(place);
	await executeSql(registrationSql(feeds, Date.now()), place);
	const outlets = new Set(feeds.map(({ outlet }) => outlet.id)).size;
	console.log(`Registered: ${outlets} outlets, ${feeds.length} feeds (${place.remote ? "remote" : "local"}).`);
}

await runCommand(main);
