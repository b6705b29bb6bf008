import { r as html } from "./html_BH7JQ-ty.mjs";
// src/html/bulk/shell.ts
const marks = /@@([a-z0-9-]+)@@/g;
/** The mark of a field. It goes through HTML and through addresses as it is. */
function mark(field) {
	return `@@${field}@@`;
}
/**
* Takes a shell apart, so that filling it is joining strings.
*
* @param page the HTML of the shell.
* @param fields the names of all the fields that it has to have.
* @returns a function that fills it, and throws where a field is not given.
* @throws where a mark is missing, is not one of them, or where HTML would go to two places: then
*   the words of the site’s settings look like a mark.
*/
function compileShell(page, fields) {
	const parts = page.split(marks);
	const found = parts.filter((_part, index) => index % 2 === 1);
	const wrong = [...fields.filter((name) => !found.includes(name)), ...strangersIn(found, fields)];
	if (wrong.length > 0) throw new Error(`The shell of pages has no single place for: ${wrong.join(", ")}. Is there “@@” in content/site.yaml or in the title of a page? Write it in other words.`);
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
export { mark as n, compileShell as t };
