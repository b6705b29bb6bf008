import { stringify } from "yaml";
function formLines(schema, known = {}, notes = {}) {
  const chosen = alternative(schema, known);
  const required = chosen.required ?? [];
  const fields = Object.entries(chosen.properties ?? {});
  const isWanted = (name) => required.includes(name) || known[name] !== void 0;
  const needsOne = !fields.some(([name]) => isWanted(name));
  return fields.flatMap(([name, field], index) => {
    const lines = fieldLines(name, whole(field), known[name], notes);
    const isShown = isWanted(name) || needsOne && index === 0;
    return isShown ? lines : lines.map((line) => `# ${line}`);
  });
}
function fieldLines(name, schema, known, notes) {
  const about = explanation(schema, notes[name]);
  const comment = about === "" ? "" : ` # ${about}`;
  if (isFields(known) || known === void 0 && holdsFields(schema)) {
    const lines = formLines(schema, isFields(known) ? known : {}, notes);
    return [`${name}:${comment}`, ...indented(lines)];
  }
  if (known === void 0 && schema.type === "array") {
    return [`${name}:${comment}`, ...indented(itemLines(schema.items))];
  }
  const value = known ?? schema.const;
  if (value === void 0) return [`${name}:${comment}`];
  const [first = "", ...rest] = stringify({ [name]: value }, { nullStr: "", lineWidth: 0 }).trimEnd().split("\n");
  return [`${first}${comment}`, ...rest];
}
function itemLines(items) {
  const schema = typeof items === "object" && !Array.isArray(items) ? items : {};
  if (!holdsFields(schema)) return ["-"];
  const [first = "", ...rest] = formLines(schema);
  return [`- ${first}`, ...indented(rest)];
}
function alternative(schema, known) {
  const all = (schema.oneOf ?? schema.anyOf ?? [schema]).map(whole);
  const fits = all.find(
    ({ properties = {} }) => Object.entries(properties).every(
      ([name, field]) => [void 0, known[name]].includes(whole(field).const)
    )
  );
  return fits ?? all[0] ?? schema;
}
function whole(schema) {
  return typeof schema === "boolean" ? {} : schema;
}
function holdsFields(schema) {
  return alternative(schema, {}).properties !== void 0;
}
function explanation(schema, note) {
  const parts = [schema.description, form(schema), note];
  if (typeof schema.default === "string") parts.push(`If left out: ${schema.default}.`);
  return parts.filter((part) => part !== void 0).join(" ");
}
function form({ type, format, enum: words }) {
  if (words) return `One of: ${words.map(String).join(", ")}.`;
  if (format === "date") return "A day, such as 2026-06-17.";
  if (format === "uri") return "A whole web address.";
  if (type === "integer") return "A whole number.";
  if (type === "boolean") return "true or false.";
  return void 0;
}
function indented(lines) {
  return lines.map((line) => `  ${line}`);
}
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export {
  formLines
};
