import { errorAt } from "./facts.js";
const wrongFileNames = (facts) => [
  ...facts.content.inspections.flatMap((entry) => wrongInspectionName(entry, facts)),
  ...facts.content.frameworks.filter(({ id, data }) => id !== data.id).map(wrongFrameworkName),
  ...[...facts.content.authorities, ...facts.content.glossary, ...facts.content.pages].filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)).map(
    ({ file }) => errorAt(
      file,
      [],
      "file-name",
      "The file’s name is not a short name.",
      "Rename the file: small letters, digits and hyphens only, and no folder inside the folder."
    )
  )
];
function wrongInspectionName({ id, file, data }, facts) {
  const framework = facts.frameworks.get(data.framework);
  if (!framework) return [];
  const month = (data.onSite.at(-1)?.to ?? data.published).slice(0, 7);
  const right = `${data.authority}/${month}-${framework.family}`;
  if (id === right) return [];
  return [
    errorAt(
      file,
      ["authority"],
      "file-name",
      `The file’s name does not match what it says: council “${data.authority}”, ended in ${month}, framework “${data.framework}”.`,
      `Rename the file to inspections/${right}.md, or correct the field that is wrong.`
    )
  ];
}
function wrongFrameworkName({ file, data }) {
  return errorAt(
    file,
    ["id"],
    "file-name",
    `The file’s name does not match its id “${data.id}”.`,
    `Rename the file to frameworks/${data.id}.yaml, or correct the id.`
  );
}
export {
  wrongFileNames
};
