const HOLDS_WORDS = /* @__PURE__ */ new Set(["paragraph", "emphasis", "strong", "tableCell"]);
const NOT_INSIDE = /* @__PURE__ */ new Set(["heading", "link", "linkReference", "blockquote", "delete"]);
const compiled = /* @__PURE__ */ new WeakMap();
function linkTerms(tree, terms, href) {
  const glossary = compiled.get(terms) ?? compile(terms);
  compiled.set(terms, glossary);
  if (glossary.ids.size > 0) visit(tree, { ...glossary, href, seen: /* @__PURE__ */ new Set() });
}
function compile(terms) {
  const forms = terms.flatMap(
    ({ id, term, forms: forms2 }) => [term, ...forms2].map((form) => [key(form), id])
  );
  const ids = new Map(forms.filter(([form]) => firstWord(form) !== ""));
  return { anyForm: expressionFor([...ids.keys()]), ids };
}
function expressionFor(forms) {
  const letters = branchesFor(forms.map((form) => Array.from(form.toLowerCase())));
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, "giu");
}
function branchesFor(forms) {
  const byFirst = Map.groupBy(forms, ([first = ""]) => first);
  const endsHere = byFirst.delete("");
  const branches = [...byFirst].map(
    ([first, group]) => matching(first) + branchesFor(group.map((form) => form.slice(1)))
  );
  return `(?:${[...branches, ...endsHere ? [""] : []].join("|")})`;
}
function matching(character) {
  if (character === " ") return "\\s+";
  if (character === "'") return "['’]";
  return character.replace(/[.*+?^${}()|[\]\\/]/, "\\$&");
}
function visit(node, search) {
  if (!("children" in node) || NOT_INSIDE.has(node.type)) return;
  if (!holdsWords(node)) {
    for (const child of node.children) visit(child, search);
    return;
  }
  for (const child of [...node.children]) {
    const pieces = child.type === "text" ? split(child, search) : [];
    if (pieces.length > 0) node.children.splice(node.children.indexOf(child), 1, ...pieces);
    else visit(child, search);
  }
}
function holdsWords(node) {
  return HOLDS_WORDS.has(node.type);
}
function split(node, { anyForm, ids, href, seen }) {
  const pieces = [];
  const text = node.value;
  let from = 0;
  anyForm.lastIndex = 0;
  for (let match = anyForm.exec(text); match; match = anyForm.exec(text)) {
    const { 0: words, index } = match;
    const id = ids.get(key(words));
    if (id === void 0 || seen.has(id) || isQuoted(text, index)) {
      anyForm.lastIndex = index + firstWord(words).length;
      continue;
    }
    seen.add(id);
    pieces.push({ type: "text", value: text.slice(from, index) }, link(words, href + id));
    from = anyForm.lastIndex;
  }
  if (from > 0) pieces.push({ type: "text", value: text.slice(from) });
  return pieces;
}
function link(words, url) {
  return { type: "link", url, title: null, children: [{ type: "text", value: words }] };
}
function isQuoted(text, index) {
  return text.lastIndexOf("“", index) > text.lastIndexOf("”", index);
}
function key(form) {
  if (new RegExp("^\\p{Lu}{2,}$", "u").test(form)) return form;
  return form.replace(/\s+/g, " ").replaceAll("’", "'").trim().toLowerCase();
}
function firstWord(form) {
  return /^[\p{L}\p{N}]+/u.exec(form)?.[0] ?? "";
}
export {
  linkTerms
};
