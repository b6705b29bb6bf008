function at(node, verdict) {
  const start = node?.position?.start;
  return { ...verdict, line: start?.line ?? 1, column: start?.column ?? 1 };
}
function placeOf(text, offset) {
  const starts = lineStartsOf(text);
  let line = 0;
  for (let step = starts.length; step >= 1; step = Math.floor(step / 2)) {
    while ((starts[line + step] ?? Infinity) <= offset) line += step;
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
let latest = { text: "", starts: [0] };
function lineStartsOf(text) {
  if (latest.text !== text) {
    const ends = text.matchAll(/\r\n|\r|\n/g);
    latest = { text, starts: [0, ...ends.map(({ 0: end, index }) => index + end.length)] };
  }
  return latest.starts;
}
function atOffset(text, offset, verdict) {
  return { ...verdict, ...placeOf(text, offset) };
}
function inFile(findings, origin) {
  return findings.map((finding) => ({
    ...finding,
    file: origin.file,
    line: finding.line + origin.firstLine - 1,
    column: finding.line === 1 ? finding.column + origin.firstColumn - 1 : finding.column
  }));
}
function byPosition(a, b) {
  return a.line - b.line || a.column - b.column;
}
export {
  at,
  atOffset,
  byPosition,
  inFile,
  placeOf
};
