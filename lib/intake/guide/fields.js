import { z } from "astro/zod";
import { collections } from "../../schemas/collections.js";
function fieldGuide() {
  const names = Object.keys(collections);
  return names.map((name) => sectionOf(collections[name])).join("\n\n");
}
function sectionOf({ called, place, form, schema }) {
  const where = place.endsWith(form) ? place : `${place}/…${form}`;
  const root = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const rows = rowsOf(root, "").map((cells) => `| ${cells.join(" | ")} |`);
  const title = called.replace(/^(an?|the) /, "").replace(/^./, (letter) => letter.toUpperCase());
  return [
    `## ${title}`,
    "",
    `\`content/${where}\``,
    "",
    "| field | needed | what it is | what to write |",
    "| --- | --- | --- | --- |",
    ...rows
  ].join("\n");
}
function rowsOf(parent, prefix) {
  const required = new Set(parent.required ?? []);
  return Object.entries(parent.properties ?? {}).flatMap(([name, field]) => [
    [
      `\`${prefix}${name}\``,
      required.has(name) ? "yes" : "",
      (field.description ?? "").replaceAll("|", "\\|"),
      formOf(field)
    ],
    ...insideOf(field).flatMap((inside) => rowsOf(inside, `${prefix}${name}.`))
  ]);
}
function insideOf(field) {
  const choices = field.anyOf ?? field.oneOf;
  if (choices) return choices.flatMap(insideOf);
  if (field.items) return insideOf(field.items);
  return field.properties ? [field] : [];
}
function formOf(field) {
  const choices = field.anyOf ?? field.oneOf;
  if (choices) return [...new Set(choices.map(formOf))].join(", or ");
  if (field.enum) return field.enum.map((word) => `\`${String(word)}\``).join(", ");
  if (field.const !== void 0) return `\`${String(field.const)}\``;
  if (field.type === "array") return `a list of: ${field.items ? formOf(field.items) : "text"}`;
  if (field.format === "date") return "a date, such as 2026-06-17";
  if (field.format === "uri") return "a web address";
  if (field.format === "email") return "an email address";
  const forms = {
    object: "fields",
    integer: "a whole number",
    number: "a number",
    boolean: "`true` or `false`"
  };
  return forms[field.type ?? ""] ?? "text";
}
export {
  fieldGuide
};
