function cellProblem(row, column, message, fix) {
  const place = Math.max(1, row.columns.indexOf(column) + 1);
  return { ...rowProblem(row, message, fix, column), column: place };
}
function rowProblem(row, message, fix, column) {
  const { file, line, number } = row;
  const called = [`Row ${String(number)}`, ...column === void 0 ? [] : [column]].join(", ");
  const words = { message: `${called}: ${message}`, fix };
  return { code: "bad-row", severity: "error", file, line, column: 1, ...words };
}
export {
  cellProblem,
  rowProblem
};
