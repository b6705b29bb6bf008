function toSarifLog(driver, results, more = {}) {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, ...more, results }]
  };
}
function toSarifResult(problem, more = {}) {
  const region = { startLine: problem.line, startColumn: problem.column };
  const artifactLocation = { uri: encodeURI(problem.file) };
  return {
    ruleId: problem.code,
    level: problem.severity === "error" ? "error" : "note",
    message: { text: `${problem.message} ${problem.fix}` },
    locations: [{ physicalLocation: { artifactLocation, region }, ...more }]
  };
}
export {
  toSarifLog,
  toSarifResult
};
