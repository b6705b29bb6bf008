import { readFile } from "node:fs/promises";
import { parseDocument } from "yaml";
import { waiver as waiverSchema } from "../schemas/audit.js";
async function readWaivers(file) {
  const text = await readFile(file, "utf8").catch(() => "");
  return parseWaivers(file, text);
}
function parseWaivers(file, text) {
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken !== void 0) throw new Error(`${file}: ${broken.message}`);
  const data = document.toJS() ?? [];
  if (!Array.isArray(data))
    throw new Error(`${file}: write a list of waivers, each beginning with “- page:”.`);
  const read = data.map((item, index) => ({
    line: lineOf(text, index),
    found: waiverSchema.safeParse(item)
  }));
  const wrong = read.flatMap(
    ({ line, found }) => found.success ? [] : found.error.issues.map(
      (issue) => `${file}:${line}  ${issue.path.join(".")}: ${issue.message}`
    )
  );
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return read.flatMap(({ line, found }) => found.success ? [{ ...found.data, file, line }] : []);
}
function lineOf(text, index) {
  const starts = text.split("\n").flatMap((line, at) => line.startsWith("-") ? [at + 1] : []);
  return starts[index] ?? 1;
}
function applyWaivers(audit, waivers, { today, part }) {
  const valid = waivers.filter(({ until }) => until >= today);
  const used = /* @__PURE__ */ new Set();
  const waived = [];
  const faults = audit.faults.filter((fault) => {
    const found = valid.find((waiver2) => covers(waiver2, fault));
    if (found === void 0) return true;
    const { file: _file, line: _line, ...waiver } = found;
    used.add(found);
    waived.push({ waiver, fault });
    return false;
  });
  const late = waivers.filter((waiver) => !valid.includes(waiver)).map(expired);
  const idle = part ? [] : valid.filter((waiver) => !used.has(waiver)).map(unused);
  return { ...audit, faults: [...faults, ...late, ...idle], waived };
}
function covers(waiver, fault) {
  const page = waiver.page.endsWith("*") ? fault.page.startsWith(waiver.page.slice(0, -1)) : fault.page === waiver.page;
  return page && waiver.rule === fault.code && (waiver.selector ?? fault.selector) === fault.selector;
}
function expired(waiver) {
  const message = `The waiver of ${waiver.rule} ran out on ${waiver.until}.`;
  return about(
    waiver,
    "waiver-expired",
    message,
    "Repair the fault and remove the waiver, or give a new date with a new reason."
  );
}
function unused(waiver) {
  const message = `The waiver of ${waiver.rule} covers nothing.`;
  return about(waiver, "waiver-unused", message, "Remove it: the fault is gone.");
}
function about(waiver, code, message, fix) {
  const place = { file: waiver.file, line: waiver.line, column: 1, page: waiver.page };
  return {
    code,
    severity: "error",
    ...place,
    message,
    fix,
    criteria: [],
    selector: waiver.selector ?? "",
    snippet: "",
    condition: ""
  };
}
export {
  applyWaivers,
  parseWaivers,
  readWaivers
};
