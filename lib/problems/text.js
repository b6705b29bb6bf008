function reportProblems(problems, root) {
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  const files = [...byFile].map(([file, ofFile]) => {
    const lines = ofFile.map(
      ({ line, column, code, message, fix }) => `  ${root}/${file}:${String(line)}:${String(column)}  ${message} (${code})
      ${fix}`
    );
    return lines.join("\n");
  });
  return files.join("\n\n");
}
function countOf(count, one, many = `${one}s`) {
  return count === 1 ? `1 ${one}` : `${count === 0 ? "no" : String(count)} ${many}`;
}
export {
  countOf,
  reportProblems
};
