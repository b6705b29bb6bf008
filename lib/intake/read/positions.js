import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
function placed(source, findings) {
  const lines = new LineCounter();
  const document = parseDocument(source.yaml, { lineCounter: lines });
  return findings.map(({ field, ...finding }) => {
    const place = lines.linePos(nearestOffset(document, field));
    return { ...finding, line: place.line + source.yamlLine - 1, column: place.col };
  });
}
function yamlProblems(source) {
  const lines = new LineCounter();
  const document = parseDocument(source.yaml, { lineCounter: lines });
  const mistakes = [...document.errors, ...document.warnings].map((mistake) => ({
    ...lines.linePos(startOf(document, mistake.pos[0])),
    message: `The YAML is broken here: ${firstSentence(mistake.message)}`
  }));
  const none = { line: 1, col: 1, message: "There are no fields here, such as “name: value”." };
  return (mistakes.length > 0 ? mistakes : [none]).map(({ line, col, message }) => ({
    code: "broken-yaml",
    severity: "error",
    file: source.file,
    line: line + source.yamlLine - 1,
    column: col,
    message,
    fix: "Write “name: value”, one field a line, indented with spaces. Put a value that has “: ” or “#” in it between double quotes."
  }));
}
function startOf(document, offset) {
  let start = offset;
  visit(document, {
    Scalar: (_key, { range }) => {
      if (range && range[0] < offset && offset <= range[2]) start = range[0];
    }
  });
  return start;
}
function nearestOffset(document, field) {
  for (let length = field.length; length > 0; length -= 1) {
    const offset = offsetOf(document, field.slice(0, length));
    if (offset !== void 0) return offset;
  }
  return 0;
}
function offsetOf(document, field) {
  const parent = document.getIn(field.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === field.at(-1));
    return pair && isScalar(pair.key) ? pair.key.range?.[0] : void 0;
  }
  const node = document.getIn(field, true);
  return isNode(node) ? node.range?.[0] : void 0;
}
function firstSentence(message) {
  return `${(message.split(/ at line |\n/)[0] ?? message).replace(/\.$/, "")}.`;
}
export {
  placed,
  yamlProblems
};
