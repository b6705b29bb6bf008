import { toString } from "mdast-util-to-string";
function toPage(tree, source) {
  const page = {
    ...{ source, tree, definitions: /* @__PURE__ */ new Map() },
    ...{ headings: [], paragraphs: [], links: [], tables: [], texts: [], others: [] }
  };
  sort(page, tree, false);
  resolve(page);
  return page;
}
function sort(page, parent, inHeading) {
  for (const node of parent.children) {
    place(page, node, inHeading);
    if ("children" in node) sort(page, node, inHeading || node.type === "heading");
  }
}
function place(page, node, inHeading) {
  switch (node.type) {
    case "text":
      page.texts.push({ node, inHeading });
      break;
    case "heading":
      page.headings.push(node);
      break;
    case "paragraph":
      page.paragraphs.push(node);
      break;
    case "link":
    case "linkReference":
      page.links.push(toLink(node));
      break;
    case "table":
      page.tables.push(node);
      break;
    case "definition":
      if (!page.definitions.has(node.identifier)) page.definitions.set(node.identifier, node);
      break;
    default:
      page.others.push(node);
  }
}
function toLink(node) {
  const words = toString(node, { includeHtml: false }).replace(/\s+/g, " ").trim();
  return { node, words, target: node.type === "link" ? node.url : void 0 };
}
function resolve(page) {
  for (const link of page.links) {
    if (link.node.type !== "linkReference") continue;
    link.target = page.definitions.get(link.node.identifier)?.url;
  }
}
function offsetIn(source, node, index) {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? source.length;
  if (to - from === node.value.length) return from + index;
  let offset = from;
  for (let read = 0; read < index; read += 1) {
    const next = source.indexOf(node.value.charAt(read), offset);
    if (next === -1 || next >= to) return offset;
    offset = next + 1;
  }
  const last = source.indexOf(node.value.charAt(index), offset);
  return last === -1 || last >= to ? offset : last;
}
function* matchesIn(page, pattern) {
  for (const text of page.texts) {
    if (text.node.value.search(pattern) === -1) continue;
    for (const match of text.node.value.matchAll(pattern)) {
      const offset = offsetIn(page.source, text.node, match.index);
      yield { words: match[0], offset, text };
    }
  }
}
export {
  matchesIn,
  offsetIn,
  toPage
};
