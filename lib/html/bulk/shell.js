import { html } from "../parts/html.js";
const marks = /@@([a-z0-9-]+)@@/g;
function mark(field) {
  return `@@${field}@@`;
}
function compileShell(page, fields) {
  const parts = page.split(marks);
  const found = parts.filter((_part, index) => index % 2 === 1);
  const wrong = [...fields.filter((name) => !found.includes(name)), ...strangersIn(found, fields)];
  if (wrong.length > 0) {
    throw new Error(
      `The shell of pages has no single place for: ${wrong.join(", ")}. Is there “@@” in content/site.yaml or in the title of a page? Write it in other words.`
    );
  }
  return (given) => parts.map((part, index) => index % 2 === 0 ? part : textOf(given, part)).join("");
}
function strangersIn(found, fields) {
  const once = ["head", "main"].filter((name) => found.indexOf(name) !== found.lastIndexOf(name));
  return [...found.filter((name) => !fields.includes(name)), ...once];
}
function textOf(fields, name) {
  const value = fields[name];
  if (value === void 0) throw new Error(`The page has nothing for “${name}”.`);
  return String(html`${value}`);
}
export {
  compileShell,
  mark
};
