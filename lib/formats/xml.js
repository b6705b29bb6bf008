const entities = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"]
]);
function escaped(text) {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "").replaceAll(/[&<>"']/g, (character) => entities.get(character) ?? character);
}
function element(name, attributes, content = { children: [] }) {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `<${name}${list.join("")}`;
  if (typeof content === "string") return `${open}>${escaped(content)}</${name}>`;
  if (content.children.length === 0) return `${open}/>`;
  return `${open}>
${content.children.join("\n")}
</${name}>`;
}
function xmlDocument(root) {
  return `<?xml version="1.0" encoding="utf-8"?>
${root}
`;
}
export {
  element,
  escaped,
  xmlDocument
};
