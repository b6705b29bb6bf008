// src/formats/xml.ts
const entities = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"],
	["'", "&#39;"]
]);
/**
* Text that is safe in XML and in HTML, between tags and in quoted attributes. Control characters,
* which XML 1.0 (section 2.2) does not allow, are left out.
*/
function escaped(text) {
	return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "").replaceAll(/[&<>"']/g, (character) => entities.get(character) ?? character);
}
/** An element with its attributes and its text. Children are XML already. */
function element(name, attributes, content = { children: [] }) {
	const open = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join("")}`;
	if (typeof content === "string") return `${open}>${escaped(content)}</${name}>`;
	if (content.children.length === 0) return `${open}/>`;
	return `${open}>\n${content.children.join("\n")}\n</${name}>`;
}
/** A whole document of XML in UTF-8. */
function xmlDocument(root) {
	return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
export { escaped as n, xmlDocument as r, element as t };
