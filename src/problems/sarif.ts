import { inertIn } from './inert.ts';
import type { Problem } from './problem.ts';

/** One rule as SARIF lists it. */
export type SarifRule = { id: string; shortDescription?: { text: string }; properties?: object };

/** One result of a run. */
export type SarifResult = object;

/** Results in SARIF 2.1.0, which code hosts show beside the lines they speak of. */
export function toSarifLog(
  driver: { name: string; informationUri?: string; rules: readonly SarifRule[] },
  results: readonly SarifResult[],
  more: object = {},
): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, ...more, results }],
  };
}

/** One problem as a result. `more` adds to its location, such as the element on a page. */
export function toSarifResult(found: Problem, more: object = {}): SarifResult {
  const problem = inertIn(found);
  const region = { startLine: problem.line, startColumn: problem.column };
  const artifactLocation = { uri: encodeURI(problem.file) };
  return {
    ruleId: problem.code,
    level: problem.severity === 'error' ? 'error' : 'note',
    message: { text: `${problem.message} ${problem.fix}` },
    locations: [{ physicalLocation: { artifactLocation, region }, ...more }],
  };
}
