import { hash } from "node:crypto";
import { unsafeCharacters } from "../../markdown/unsafe-text.js";
import { explain } from "./explain.js";
import { frontMatter, splitMarkdown, splitYaml } from "./front-matter.js";
import { nothingKept } from "./kept.js";
import { placed } from "./positions.js";
import { readText } from "./text.js";
function readEntry(path, file, collection, kept = nothingKept()) {
  const source = readSource(path, file, collection.form);
  if (!("yaml" in source)) return { problems: [source] };
  const { yaml, body } = source;
  const rest = { digest: digestOf(yaml), proseDigest: digestOf(body), body };
  const before = kept.find(file, rest.digest);
  if (before !== void 0) return { data: before, ...rest };
  const checked = checkedData(source, file, collection);
  if ("problems" in checked) return checked;
  kept.keep(file, rest.digest, checked.data);
  return { data: checked.data, ...rest };
}
function checkedData(source, file, collection) {
  const found = frontMatter(source);
  if ("problems" in found) return found;
  const findings = mayBeUnsafe(source.yaml) ? unsafeStrings(file, found.data) : [];
  const parsed = collection.schema.safeParse(found.data, { reportInput: true });
  if (!parsed.success) findings.push(...explain(file, collection, parsed.error.issues));
  if (findings.length > 0) return { problems: placed(source, findings) };
  return { data: parsed.data };
}
function readSource(path, file, form) {
  const text = readText(path, file);
  if (typeof text !== "string") return text;
  return form === ".md" ? splitMarkdown(file, text) : splitYaml(file, text);
}
function mayBeUnsafe(yaml) {
  return yaml.includes("\\") || unsafeCharacters(yaml).length > 0;
}
function unsafeStrings(file, value, field = []) {
  if (typeof value === "string") {
    return unsafeCharacters(value).map(({ name, codePoint }) => ({
      code: "unsafe-character",
      severity: "error",
      file,
      field,
      message: `There is ${name} (${codePoint}) in this text.`,
      fix: "Delete the text and type it again by hand: copying brings such characters along."
    }));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(
    ([key, item]) => unsafeStrings(file, item, [...field, Array.isArray(value) ? Number(key) : key])
  );
}
function digestOf(text) {
  return hash("sha256", text).slice(0, 16);
}
export {
  readEntry,
  readSource
};
