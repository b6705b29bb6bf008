const NOT_ONES_OWN = /* @__PURE__ */ new Set(["blockquote", "table", "footnoteDefinition"]);
const NO_WORD = "￼";
function blocksOf({ tree, source }) {
  const blocks = [];
  const gather = (node) => {
    if (NOT_ONES_OWN.has(node.type)) return;
    if (node.type === "paragraph" || node.type === "heading") {
      const block = { text: "", words: "", offsets: [], inHeading: node.type === "heading" };
      for (const child of node.children) write(child, block, source);
      blocks.push(block);
    } else if ("children" in node) node.children.forEach(gather);
  };
  gather(tree);
  return blocks;
}
function write(node, block, source) {
  if ("children" in node) {
    for (const child of node.children) write(child, block, source);
    return;
  }
  const from = node.position?.start.offset ?? 0;
  const written = source.slice(from, node.position?.end.offset);
  const text = node.type === "text" ? node.value : node.type === "break" ? "\n" : written;
  const isWords = node.type === "text" || node.type === "break";
  block.text += text;
  block.words += isWords ? text : NO_WORD.repeat(text.length);
  addOffsets(text, written, from, block.offsets);
}
function addOffsets(text, written, from, offsets) {
  const isBent = text.length !== written.length;
  let place = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (isBent) place = Math.max(place, written.indexOf(text.charAt(index), place));
    offsets.push(from + place);
    place += 1;
  }
}
export {
  blocksOf
};
