import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { r as loadSite } from "./load_DFzYE8C9.mjs";
import { _ as frameworksUrl, d as councilsUrl, f as dataPageUrl, g as feedUrl, n as apiUrl, t as absolute } from "./urls_C1VI2n4z.mjs";
import { t as aboutFile } from "./about_CRWXkXpk.mjs";
// src/formats/llms.ts
/** A page in Markdown for language models (llmstxt.org): where the facts are, and what not to make of them. */
function llmsOf(site) {
	const { settings, authorities, inspections } = site;
	const { attribution, asOf } = aboutFile(site);
	const link = (words, path, about) => `- [${words}](${absolute(path, settings)}): ${about}`;
	return `# ${settings.title}

> ${settings.description} ${authorities.length} councils and ${inspections.length} inspections and visits, as things stood on ${asOf}.

Never work out an average or an overall grade. Where a grade is missing, its reason stands in its place: say the reason. Grades from different frameworks do not always mean the same. What inspectors said and what the council said are different things. ${attribution}

## Pages

${link("Councils", councilsUrl, "the latest result of each")}
${link("Inspections and grades", frameworksUrl, "what is judged since when, and what each grade means")}
${link("Data and licences", dataPageUrl, "where the facts come from and how to cite them")}

## Data

${link("API index", `${apiUrl}index.json`, "JSON with schemas; the list of all other files")}
${link("Inspections as a table", `${apiUrl}csv/inspections.csv`, "CSV, a row for each inspection")}
${link("Judgements as a table", `${apiUrl}csv/judgements.csv`, "CSV, a row for each judgement")}
${link("New reports", `${feedUrl("all")}.xml`, "Atom feed")}
`;
}
// src/pages/llms.txt.ts
var llms_txt_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
const GET = async () => new Response(llmsOf(await loadSite()));
// \0virtual:astro:page:src/pages/llms.txt@_@ts
const page = () => llms_txt_exports;
export { page };
