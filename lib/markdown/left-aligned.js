const AROUND_CELLS = /* @__PURE__ */ new Set([
  ...["blockquote", "ul", "ol", "li"],
  ...["table", "thead", "tbody", "tr"]
]);
function rehypeLeftAligned() {
  return (tree) => {
    alignIn(tree);
  };
}
function alignIn(parent) {
  for (const node of parent.children) {
    if (node.type !== "element") continue;
    if (node.tagName === "th") node.properties = { scope: "col" };
    else if (node.tagName === "td") node.properties = {};
    else if (AROUND_CELLS.has(node.tagName)) alignIn(node);
  }
}
export {
  rehypeLeftAligned
};
