import type { Framework } from '../../../schemas/framework.ts';
import type { Problem } from '../../../problems/problem.ts';
import { areaColumns, areaOf } from './words.ts';
import { spreadsheets, type SpreadsheetKind } from './kinds.ts';

/** Every column that can hold the grades of an area, from all frameworks there are. */
export function areaColumnsOf(frameworks: readonly Framework[]): Set<string> {
  const areas = frameworks.flatMap((framework) =>
    framework.outcome === 'graded' ? framework.areas.map(({ id }) => id) : [],
  );
  return new Set([...Object.keys(areaColumns), ...areas.map(columnOf)]);
}

/** The column that holds the grades of an area: `care-leavers` is `care_leavers`. */
export function columnOf(area: string): string {
  const special = Object.keys(areaColumns).find((column) => areaOf(column) === area);
  return special ?? area.replaceAll('-', '_');
}

/**
 * Which spreadsheet it is, by its header row alone.
 *
 * @returns the kind, or a problem for each column that is missing or unknown.
 */
export function kindOf(
  columns: readonly string[],
  areas: ReadonlySet<string>,
  file: string,
): SpreadsheetKind | Problem[] {
  const kind = nearestKind(columns);
  if (kind === undefined) return [unknownSpreadsheet(file)];
  const { called, columns: expected } = spreadsheets[kind];
  const allowed = new Set<string>([...expected, ...(kind === 'inspections' ? areas : [])]);
  const fix = `A spreadsheet of ${called} has the columns ${[...allowed].join(', ')}.`;
  const problems = [
    ...expected
      .filter((column) => !columns.includes(column))
      .map((column) => headerProblem(file, 1, `The column “${column}” is missing.`, fix)),
    ...columns.flatMap((column, index) => {
      const message = allowed.has(column)
        ? `The column “${column}” is there twice.`
        : `The column “${column}” is not known.`;
      const isFine = allowed.has(column) && columns.indexOf(column) === index;
      return isFine ? [] : [headerProblem(file, index + 1, message, fix)];
    }),
  ];
  return problems.length > 0 ? problems : kind;
}

/** The kind that shares most of its columns with a header; none where that is less than half. */
function nearestKind(columns: readonly string[]): SpreadsheetKind | undefined {
  const scored = Object.keys(spreadsheets)
    .filter(isKind)
    .map((kind) => {
      const expected: readonly string[] = spreadsheets[kind].columns;
      const shared = expected.filter((column) => columns.includes(column)).length;
      return { kind, score: shared / expected.length };
    });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score < 0.5 ? undefined : best.kind;
}

function isKind(name: string): name is SpreadsheetKind {
  return name in spreadsheets;
}

function headerProblem(file: string, column: number, message: string, fix: string): Problem {
  return { code: 'wrong-columns', severity: 'error', file, line: 1, column, message, fix };
}

function unknownSpreadsheet(file: string): Problem {
  const known = Object.values(spreadsheets).map(
    ({ called, columns }) => `${called} (${columns.join(', ')})`,
  );
  const message = 'The first row is not that of a spreadsheet that can be imported.';
  const fix = `Name the columns in the first row, with commas between them. There are spreadsheets of ${known.join('; ')}.`;
  return headerProblem(file, 1, message, fix);
}
