import { resultsOf } from "../domain/council.js";
import { inWords } from "../domain/dates.js";
import { areasAndOverall, isGraded } from "../domain/outcome.js";
import { isReplaced } from "../domain/replaced.js";
import { kindName } from "../wording/results.js";
import { capitalised } from "../wording/words.js";
function councilSearch(authority, { settings }) {
  const { latest } = resultsOf(authority, settings.subjects[0]?.id ?? "");
  return {
    filters: [
      ...placeOf(authority, settings),
      { name: "kind", value: "Council" },
      ...latest ? gradesOf(latest) : []
    ],
    words: [
      { name: "names", value: [authority.name, ...authority.alsoCalled].join(", ") },
      { name: "also", value: `${authority.officialName}. ${spokenOf}` },
      ...latest ? [dateOf(latest)] : []
    ],
    day: latest?.published ?? ""
  };
}
function inspectionSearch(inspection, authority, { settings, searchedApart }) {
  const { framework, published } = inspection;
  const names = [...aliasesOf(authority), ...framework.inspectorates];
  return {
    filters: [
      ...placeOf(authority, settings),
      ...framework.inspectorates.map((value) => ({ name: "inspectorate", value })),
      { name: "framework", value: frameworkLabel(inspection) },
      { name: "kind", value: capitalised(kindName(inspection)) },
      { name: "year", value: (inspection.ended ?? published).slice(0, 4) },
      ...gradesOf(inspection)
    ],
    words: [{ name: "also", value: `${names.join(", ")} report` }, dateOf(inspection)],
    day: published,
    older: searchedApart && isReplaced(inspection, authority)
  };
}
function youngPeopleSearch(inspection, authority, site) {
  const facts = inspectionSearch(inspection, authority, site);
  const filters = facts.filters.filter(({ name }) => name !== "kind");
  return { ...facts, filters: [...filters, { name: "kind", value: "For young people" }] };
}
function meetingSearch({ date }, authority, { settings }) {
  return {
    filters: [
      ...placeOf(authority, settings),
      { name: "kind", value: "Council meeting" },
      { name: "year", value: date.slice(0, 4) }
    ],
    words: [{ name: "also", value: aliasesOf(authority).join(", ") }],
    day: date
  };
}
function listSearch(name) {
  return {
    filters: [{ name: "kind", value: "List of councils" }],
    words: [{ name: "names", value: name }],
    day: ""
  };
}
function searchChoices(site) {
  const found = /* @__PURE__ */ new Map();
  for (const { filters } of site.authorities.flatMap((authority) => factsAbout(authority, site))) {
    for (const { name, value } of filters)
      found.set(name, (found.get(name) ?? /* @__PURE__ */ new Set()).add(value));
  }
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
const spokenOf = "Social services, social care, Ofsted inspection report, rating, results";
function placeOf({ name, region }, { regions }) {
  return [
    { name: "council", value: name },
    { name: "region", value: regions.find(({ id }) => id === region)?.name ?? region }
  ];
}
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
  return { name: "date", value: inWords(published) };
}
function frameworkLabel({ framework: { shortName, kinds } }) {
  const [from = ""] = kinds.map((kind) => kind.from).sort();
  return `${shortName}, from ${from.slice(0, 4)}`;
}
function gradesOf(inspection) {
  const { framework, outcome } = inspection;
  if (isGraded(inspection)) {
    return areasAndOverall(inspection).flatMap(
      ({ plain, standing }) => standing.kind === "graded" ? [{ name: "grade", value: `${plain}: ${standing.grade.label}` }] : []
    );
  }
  if (framework.outcome !== "narrative" || outcome.type !== "narrative") return [];
  const result = framework.results.find(({ id }) => id === outcome.result);
  return result ? [{ name: "grade", value: `${framework.shortName}: ${result.label}` }] : [];
}
export {
  councilSearch,
  inspectionSearch,
  listSearch,
  meetingSearch,
  searchChoices,
  youngPeopleSearch
};
