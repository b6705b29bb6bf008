import type { Framework } from '../../../schemas/framework.ts';
import type { Problem } from '../../../problems/problem.ts';
import { areaColumns, areaOf } from './words.ts';
import {
  pageColumn,
  providerColumn,
  scoreColumn,
  spreadsheets,
  unneeded,
  type SheetKind,
  type SpreadsheetKind,
} from './kinds.ts';

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
  const { called, needed }: SheetKind = spreadsheets[kind];
  const fix = `A spreadsheet of ${called} has the columns ${allColumns(kind, areas).join(', ')}.`;
  const problems = [
    ...needed
      .filter((column) => !columns.includes(column))
      .map((column) => headerProblem(file, line, 1, `The column “${column}” is missing.`, fix)),
    ...columns.flatMap((column, index) => {
      const isKnown = isAllowed(column, kind, areas);
      const isFine = isKnown && (column === unneeded || columns.indexOf(column) === index);
      if (isFine) return [];
      const message = isKnown
        ? `The column “${column}” is there twice.`
        : `The column “${column}” is not known.${whereItBelongs(column, areas)}`;
      const how = isKnown ? fix : `${fix} ${howToRename(column)}`;
      return [headerProblem(file, line, index + 1, message, how)];
    }),
  ];
  return problems.length > 0 ? problems : kind;
}

function isAllowed(column: string, kind: SpreadsheetKind, areas: ReadonlySet<string>): boolean {
  return (
    column === unneeded ||
    providerColumn.test(column) ||
    allColumns(kind, areas).includes(column) ||
    (kind === 'authorities' && pageColumn.test(column)) ||
    (kind === 'inspections' && [...areas].some((area) => scoreColumn(area) === column))
  );
}

/** Every column that a kind of spreadsheet has or may have, those of scores left out. */
function allColumns(kind: SpreadsheetKind, areas: ReadonlySet<string>): string[] {
  const { needed, also, areas: hasAreas }: SheetKind = spreadsheets[kind];
  return [...needed, ...also, ...(hasAreas === true ? areas : [])];
}

/** Other kinds of spreadsheet that have such a column. */
function whereItBelongs(column: string, areas: ReadonlySet<string>): string {
  const called = kinds()
    .filter((kind) => allColumns(kind, areas).includes(column))
    .map((kind) => spreadsheets[kind].called);
  return called.length === 0 ? '' : ` It belongs to a spreadsheet of ${called.join(' or ')}.`;
}

function howToRename(column: string): string {
  return `If it is one of these under another name, write that into site.yaml under importColumns, such as ${column}: published; or ${column}: "${unneeded}" if nobody needs it.`;
}

/** How much a row looks like the header of a spreadsheet that can be imported, from 0 to 1. */
export function headerScore(columns: readonly string[]): number {
  return nearestKind(columns).score;
}

/** The kind most of whose columns a header has; of several the one that needs most of them. */
function nearestKind(columns: readonly string[]): { kind: SpreadsheetKind; score: number } {
  const scored = kinds().map((kind) => {
    const { needed, also }: SheetKind = spreadsheets[kind];
    const shared = needed.filter((column) => columns.includes(column)).length;
    const more = also.filter((column) => columns.includes(column)).length;
    return { kind, score: shared / needed.length, shared, more };
  });
  scored.sort((a, b) => b.score - a.score || b.shared - a.shared || b.more - a.more);
  return scored[0] ?? { kind: 'inspections', score: 0 };
}

function kinds(): SpreadsheetKind[] {
  return Object.keys(spreadsheets).filter((name): name is SpreadsheetKind => name in spreadsheets);
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
    ({ called, needed }) => `${called} (${needed.join(', ')})`,
  );
  const message = 'The first row is not that of a spreadsheet that can be imported.';
  const fix = `Name the columns in the first row, with commas between them. These need at least: ${known.join('; ')}.`;
  return headerProblem(file, 1, 1, message, fix);
}
