import { B as isReplaced, G as isGraded, Q as inWords, U as resultsOf, W as areasAndOverall } from "./prose_Bjw9wHVW.mjs";
import { o as kindName } from "./results_DWcyj0ZX.mjs";
import { t as capitalised } from "./words_DMoLPzNa.mjs";
// src/formats/search-facts.ts
/** A council’s own page: found first when its name, or a name that people use, is typed. */
function councilSearch(authority, { settings }) {
	const { latest } = resultsOf(authority, settings.subjects[0]?.id ?? "");
	return {
		filters: [
			...placeOf(authority, settings),
			{
				name: "kind",
				value: "Council"
			},
			...latest ? gradesOf(latest) : []
		],
		words: [
			{
				name: "names",
				value: [authority.name, ...authority.alsoCalled].join(", ")
			},
			{
				name: "also",
				value: `${authority.officialName}. ${spokenOf}`
			},
			...latest ? [dateOf(latest)] : []
		],
		day: latest?.published ?? ""
	};
}
/** An inspection or a visit. */
function inspectionSearch(inspection, authority, { settings, searchedApart }) {
	const { framework, published } = inspection;
	const names = [...aliasesOf(authority), ...framework.inspectorates];
	return {
		filters: [
			...placeOf(authority, settings),
			...framework.inspectorates.map((value) => ({
				name: "inspectorate",
				value
			})),
			{
				name: "framework",
				value: frameworkLabel(inspection)
			},
			{
				name: "kind",
				value: capitalised(kindName(inspection))
			},
			{
				name: "year",
				value: (inspection.ended ?? published).slice(0, 4)
			},
			...gradesOf(inspection)
		],
		words: [{
			name: "also",
			value: `${names.join(", ")} report`
		}, dateOf(inspection)],
		day: published,
		older: searchedApart && isReplaced(inspection, authority)
	};
}
/** A page for young people about an inspection: found by the same facts, as a thing of its own. */
function youngPeopleSearch(inspection, authority, site) {
	const facts = inspectionSearch(inspection, authority, site);
	const filters = facts.filters.filter(({ name }) => name !== "kind");
	return {
		...facts,
		filters: [...filters, {
			name: "kind",
			value: "For young people"
		}]
	};
}
/** A council meeting about an inspection. */
function meetingSearch({ date }, authority, { settings }) {
	return {
		filters: [
			...placeOf(authority, settings),
			{
				name: "kind",
				value: "Council meeting"
			},
			{
				name: "year",
				value: date.slice(0, 4)
			}
		],
		words: [{
			name: "also",
			value: aliasesOf(authority).join(", ")
		}],
		day: date
	};
}
/** A list of councils: found first when the name of its region is typed. */
function listSearch(name) {
	return {
		filters: [{
			name: "kind",
			value: "List of councils"
		}],
		words: [{
			name: "names",
			value: name
		}],
		day: ""
	};
}
/** Every value of every filter, as the pages carry them, each once and in a helpful order. */
function searchChoices(site) {
	const found = /* @__PURE__ */ new Map();
	for (const { filters } of site.authorities.flatMap((authority) => factsAbout(authority, site))) for (const { name, value } of filters) found.set(name, (found.get(name) ?? /* @__PURE__ */ new Set()).add(value));
	const valuesOf = (name) => [...found.get(name) ?? []];
	return {
		council: valuesOf("council"),
		region: valuesOf("region").sort(),
		inspectorate: valuesOf("inspectorate"),
		framework: valuesOf("framework").sort(),
		kind: valuesOf("kind"),
		year: valuesOf("year").sort().reverse(),
		grade: valuesOf("grade")
	};
}
/** Words that residents use for what a council’s page is about, and that it does not use itself. */
const spokenOf = "Social services, social care, Ofsted inspection report, rating, results";
function placeOf({ name, region }, { regions }) {
	return [{
		name: "council",
		value: name
	}, {
		name: "region",
		value: regions.find(({ id }) => id === region)?.name ?? region
	}];
}
/** What every page about one council tells. */
function factsAbout(authority, site) {
	const { inspections, meetings } = authority;
	return [
		councilSearch(authority, site),
		...inspections.map((inspection) => inspectionSearch(inspection, authority, site)),
		...meetings.map((meeting) => meetingSearch(meeting, authority, site)),
		...inspections.filter(({ youngPeople }) => youngPeople).map((inspection) => youngPeopleSearch(inspection, authority, site))
	];
}
function aliasesOf({ officialName, alsoCalled }) {
	return [officialName, ...alsoCalled];
}
function dateOf({ published }) {
	return {
		name: "date",
		value: inWords(published)
	};
}
/** “ILACS, from 2023”: frameworks of one family differ by when they began. */
function frameworkLabel({ framework: { shortName, kinds } }) {
	const [from = ""] = kinds.map((kind) => kind.from).sort();
	return `${shortName}, from ${from.slice(0, 4)}`;
}
/** “Care leavers: Good” for each area, and the outcome in words where there are no grades. */
function gradesOf(inspection) {
	const { framework, outcome } = inspection;
	if (isGraded(inspection)) return areasAndOverall(inspection).flatMap(({ plain, standing }) => standing.kind === "graded" ? [{
		name: "grade",
		value: `${plain}: ${standing.grade.label}`
	}] : []);
	if (framework.outcome !== "narrative" || outcome.type !== "narrative") return [];
	const result = framework.results.find(({ id }) => id === outcome.result);
	return result ? [{
		name: "grade",
		value: `${framework.shortName}: ${result.label}`
	}] : [];
}
export { searchChoices as a, meetingSearch as i, inspectionSearch as n, youngPeopleSearch as o, listSearch as r, councilSearch as t };
