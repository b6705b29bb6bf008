import { markdownToMdast } from "satteri";
const FEATURES = { gfm: true, frontmatter: false };
function parse(source, position = true) {
  const tree = markdownToMdast(source, { features: FEATURES, position });
  if (tree.type !== "root") throw new TypeError(`Expected a whole document, not ${tree.type}`);
  return tree;
}
function fastParser() {
  this.parser = (source) => parse(source);
}
export {
  fastParser,
  parse
};
