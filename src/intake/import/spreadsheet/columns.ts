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
  line = 1,
): SpreadsheetKind | Problem[] {
  const { kind, score } = nearestKind(columns);
  if (score < 0.5) return [unknownSpreadsheet(file)];
  const { called, columns: expected } = spreadsheets[kind];
  const allowed = new Set<string>([...expected, ...(kind === 'inspections' ? areas : [])]);
  const fix = `A spreadsheet of ${called} has the columns ${[...allowed].join(', ')}.`;
  const problems = [
    ...expected
      .filter((column) => !columns.includes(column))
      .map((column) => headerProblem(file, line, 1, `The column “${column}” is missing.`, fix)),
    ...columns.flatMap((column, index) => {
      const message = allowed.has(column)
        ? `The column “${column}” is there twice.`
        : `The column “${column}” is not known.`;
      const isFine = allowed.has(column) && columns.indexOf(column) === index;
      return isFine ? [] : [headerProblem(file, line, index + 1, message, fix)];
    }),
  ];
  return problems.length > 0 ? problems : kind;
}

/** How much a row looks like the header of a spreadsheet that can be imported, from 0 to 1. */
export function headerScore(columns: readonly string[]): number {
  return nearestKind(columns).score;
}

/** The kind that shares most of its columns with a header, and how many of all of them. */
function nearestKind(columns: readonly string[]): { kind: SpreadsheetKind; score: number } {
  const scored = Object.keys(spreadsheets)
    .filter(isKind)
    .map((kind) => {
      const expected: readonly string[] = spreadsheets[kind].columns;
      const shared = expected.filter((column) => columns.includes(column)).length;
      return { kind, score: shared / expected.length };
    });
  return scored.reduce((a, b) => (b.score > a.score ? b : a));
}

function isKind(name: string): name is SpreadsheetKind {
  return name in spreadsheets;
}

function headerProblem(
  file: string,
  line: number,
  column: number,
  message: string,
  fix: string,
): Problem {
  return { code: 'wrong-columns', severity: 'error', file, line, column, message, fix };
}

function unknownSpreadsheet(file: string): Problem {
  const known = Object.values(spreadsheets).map(
    ({ called, columns }) => `${called} (${columns.join(', ')})`,
  );
  const message = 'The first row is not that of a spreadsheet that can be imported.';
  const fix = `Name the columns in the first row, with commas between them. There are spreadsheets of ${known.join('; ')}.`;
  return headerProblem(file, 1, 1, message, fix);
}
