const APART = /* @__PURE__ */ new Set([
  ...["h2", "h3", "h4", "p", "li", "blockquote", "hr", "br"],
  ...["tr", "th", "td", "caption"]
]);
function rehypeCountWords() {
  return (tree, file) => {
    file.data.words = countWords(tree);
  };
}
function countWords(tree) {
  const count = { words: 0, inside: false };
  countIn(tree, count);
  return count.words;
}
function countIn(node, count) {
  if (node.type === "text") countInText(node.value, count);
  if (!("children" in node)) return;
  for (const child of node.children) countIn(child, count);
  if (node.type === "element" && APART.has(node.tagName)) count.inside = false;
}
function countInText(text, count) {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 32 || code === 10) count.inside = false;
    else if (!count.inside && beginsWord(code)) {
      count.words += 1;
      count.inside = true;
    }
  }
}
function beginsWord(code) {
  if (code < 192) return isPlainLetter(code | 32) || code >= 48 && code <= 57;
  return code <= 8191 || code >= 11264;
}
function isPlainLetter(code) {
  return code >= 97 && code <= 122;
}
export {
  countWords,
  rehypeCountWords
};
