import { toPage } from "./page.js";
const PLAIN = /^(?!\d+[.)](?:\s|$))(?!.*(?:www\.| $))[a-z\d“‘(£\u00C0-\u024F][a-z\d ,.;:’‘“”'()%?!£–—\u00C0-\u024F-]*$/i;
function isPlain(line) {
  return PLAIN.test(line);
}
function plainPage(line) {
  const position = {
    start: { offset: 0, line: 1, column: 1 },
    end: { offset: line.length, line: 1, column: line.length + 1 }
  };
  const tree = {
    type: "root",
    position,
    children: [
      { type: "paragraph", position, children: [{ type: "text", position, value: line }] }
    ]
  };
  return toPage(tree, line);
}
export {
  isPlain,
  plainPage
};
