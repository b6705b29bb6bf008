import { join } from "node:path";
import { crossFileFindings } from "../../domain/checks/index.js";
import { byPlace } from "../../problems/problem.js";
import {
  collections
} from "../../schemas/collections.js";
import { readEntry, readSource } from "./entry.js";
import { filesOf, idOf } from "./files.js";
import { nothingKept } from "./kept.js";
import { placed } from "./positions.js";
function readContent(folder, kept = nothingKept()) {
  const bodies = /* @__PURE__ */ new Map();
  const problems = [];
  const broken = [];
  const take = (name) => {
    const read = readCollection(folder, name, kept);
    problems.push(...read.problems);
    broken.push(...read.broken.map((id) => `${name}/${id}`));
    for (const [file, body] of read.bodies) bodies.set(file, body);
    return read.entries;
  };
  const content = {
    site: take("site"),
    holidays: take("holidays"),
    words: take("words"),
    audit: take("audit"),
    frameworks: take("frameworks"),
    authorities: take("authorities"),
    councilTranslations: take("councilTranslations"),
    inspections: take("inspections"),
    youngPeople: take("youngPeople"),
    translations: take("translations"),
    responses: take("responses"),
    meetings: take("meetings"),
    hexmap: take("hexmap"),
    glossary: take("glossary"),
    pages: take("pages")
  };
  kept.settle();
  problems.push(...located(folder, crossFileFindings(content, new Set(broken))));
  return { content, bodies, problems: problems.sort(byPlace) };
}
function readCollection(folder, name, kept = nothingKept()) {
  const collection = collections[name];
  const files = filesOf(folder, collection);
  const read = { entries: [], bodies: [], broken: [], problems: [] };
  if (files.length === 0 && !collection.optional) read.problems.push(nothingThere(collection));
  for (const file of files) {
    const id = idOf(file, collection);
    const entry = readEntry(join(folder, file), file, collection, kept);
    if ("problems" in entry) {
      read.problems.push(...entry.problems);
      read.broken.push(id);
    } else {
      const { body, ...rest } = entry;
      read.entries.push({ id, file, ...rest });
      read.bodies.push([file, body]);
    }
  }
  return read;
}
function located(folder, findings) {
  const byFile = Map.groupBy(findings, (finding) => finding.file);
  return [...byFile].flatMap(([file, ofFile]) => {
    const form = file.endsWith(".md") ? ".md" : ".yaml";
    const source = readSource(join(folder, file), file, form);
    if ("yaml" in source) return placed(source, ofFile);
    return ofFile.map(({ field: _field, ...finding }) => ({ ...finding, line: 1, column: 1 }));
  });
}
function nothingThere({ place, form, called }) {
  const isFile = place.endsWith(form);
  return {
    code: "nothing-there",
    severity: "error",
    file: place,
    line: 1,
    column: 1,
    message: isFile ? `The content folder has no file “${place}”.` : `The content folder has no ${form} file in “${place}”.`,
    fix: isFile ? `Write ${called} in a file “${place}”.` : `Put ${called} there, or point CONTENT_DIR at the right folder.`
  };
}
export {
  readCollection,
  readContent
};
