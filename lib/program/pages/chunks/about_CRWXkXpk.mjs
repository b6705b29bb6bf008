import { f as dataPageUrl, t as absolute } from "./urls_C1VI2n4z.mjs";
// src/formats/about.ts
/** The licence of everything published here. */
const licence = {
	id: "OGL-UK-3.0",
	name: "Open Government Licence v3.0",
	url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
};
/** The words that the licence asks for. */
const licenceLine = "Contains public sector information licensed under the Open Government Licence v3.0.";
/** The words that the licence of names and codes asks for. */
const namesLine = "Council names and codes: mySociety, CC BY 4.0.";
/** Who is not behind this. */
const disclaimer = "Not made or endorsed by the inspectors.";
/** Who inspected anything on this site, each once, in order of name. */
function inspectoratesOf({ frameworks }) {
	const names = [...frameworks.values()].flatMap(({ inspectorates }) => inspectorates);
	return [...new Set(names)].sort();
}
/** What every file says of itself: where it comes from, on which terms, and as of which day. */
function aboutFile(site) {
	const { settings } = site;
	return {
		title: settings.title,
		publisher: settings.publisher.name,
		asOf: settings.asOf,
		sources: [...inspectoratesOf(site), "mySociety"],
		licence,
		attribution: `${licenceLine} ${namesLine}`,
		note: `${disclaimer} A grade that is not there has its reason beside it.`,
		documentation: absolute(dataPageUrl, settings)
	};
}
export { licenceLine as i, disclaimer as n, licence as r, aboutFile as t };
