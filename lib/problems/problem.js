function byPlace(a, b) {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
export {
  byPlace,
  compareText
};
