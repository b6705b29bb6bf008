const HOLD_BLOCKS = /* @__PURE__ */ new Set(["blockquote", "list", "listItem", "footnoteDefinition"]);
function remarkSetAside() {
  return (tree) => ({
    type: "root",
    children: [...definitionsIn(tree), { type: "setAside", blocks: tree.children }]
  });
}
function definitionsIn(parent, found = []) {
  for (const node of parent.children) {
    if (node.type === "definition") found.push(node);
    else if (HOLD_BLOCKS.has(node.type) && "children" in node) definitionsIn(node, found);
  }
  return found;
}
function fromAside(state, node) {
  return state.all({ type: "root", children: node.blocks });
}
export {
  fromAside,
  remarkSetAside
};
