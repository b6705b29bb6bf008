import { errorAt, someOf } from "./facts.js";
const unknownReferences = (facts) => [
  ...facts.content.inspections.flatMap((entry) => inspectionReferences(entry, facts)),
  ...facts.content.authorities.flatMap((entry) => authorityReferences(entry, facts)),
  ...subjectReferences(facts)
];
function inspectionReferences({ file, data }, facts) {
  return [
    ...pointer(facts, file, ["authority"], "authorities", "a council", data.authority),
    ...pointer(facts, file, ["framework"], "frameworks", "a framework", data.framework)
  ];
}
function authorityReferences({ file, data }, facts) {
  const lists = ["neighbours", "predecessors", "successors"];
  const regions = facts.content.site[0]?.data.regions.map(({ id }) => id);
  const unknownRegion = regions && !regions.includes(data.region);
  return [
    ...lists.flatMap(
      (list) => data[list].flatMap(
        (slug, index) => pointer(facts, file, [list, index], "authorities", "a council", slug)
      )
    ),
    ...unknownRegion ? [
      errorAt(
        file,
        ["region"],
        "unknown-region",
        `There is no region “${data.region}”.`,
        `Write one that site.yaml names: ${regions.join(", ")}.`
      )
    ] : []
  ];
}
function subjectReferences({ content }) {
  const subjects = content.site[0]?.data.subjects.map(({ id }) => id);
  return content.frameworks.filter(({ data }) => subjects && !subjects.includes(data.subject)).map(
    ({ file, data }) => errorAt(
      file,
      ["subject"],
      "unknown-subject",
      `There is no subject “${data.subject}”.`,
      "Name it under “subjects” in site.yaml, or write one that is there."
    )
  );
}
function pointer(facts, file, field, collection, called, id) {
  if (facts.has(collection, id)) return [];
  const names = facts.content[collection].map((entry) => entry.id);
  return [
    errorAt(
      file,
      field,
      "unknown-reference",
      `There is no ${called.replace(/^an? /, "")} “${id}”.`,
      `Write the short name of ${called} in content/${collection}, such as ${someOf(names, id)}.`
    )
  ];
}
export {
  unknownReferences
};
