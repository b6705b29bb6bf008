import { byPlace, type Problem } from '../../../problems/problem.ts';
import type { SpreadsheetKind } from '../spreadsheet/kinds.ts';
import type { Spreadsheet } from '../spreadsheet/read.ts';
import type { Row } from '../spreadsheet/row.ts';
import { councilInRow, planAuthority } from './authority.ts';
import { planGraded, planNarrative, planUngraded } from './inspection.ts';
import { joinPlans } from './join.ts';
import type { ImportPlan, PlannedFile, RowTargets } from './planned.ts';
import { planPrinted } from './printed.ts';
import { invalidFacts } from './valid.ts';

/** How a row of each spreadsheet that is about whole files becomes one. */
const planners: Readonly<
  Partial<Record<SpreadsheetKind, (row: Row, world: RowTargets) => ImportPlan<PlannedFile>>>
> = {
  authorities: planAuthority,
  inspections: planGraded,
  focusedVisits: planUngraded,
  narratives: planNarrative,
};

/**
 * Turns the rows of spreadsheets into files of content, as plain data.
 *
 * @param spreadsheets in any order: councils in one of them are known to the others.
 * @param world the councils and frameworks that the content has already.
 * @returns the files, and every problem of every row. With one error among them nothing may be written.
 */
export function planImport(
  spreadsheets: readonly Spreadsheet[],
  world: RowTargets,
): ImportPlan<PlannedFile> {
  const rowsOf = (kind: SpreadsheetKind): Row[] =>
    spreadsheets.flatMap((one) => (one.kind === kind ? one.rows : []));
  const councils = withRows(world, rowsOf('authorities'));
  const all = { ...world, councils };
  const whole = Object.entries(planners).flatMap(([kind, plan]) =>
    spreadsheets
      .filter((one) => one.kind === kind)
      .flatMap(({ rows }) => rows.map((row) => plan(row, all))),
  );
  const printed = rowsOf('judgements').map((row) => planPrinted(row, all));
  const joined = joinPlans(itemsOf(whole), itemsOf(printed));
  const problems = [...whole, ...printed, joined].flatMap((one) => one.problems);
  problems.push(...joined.items.flatMap(invalidFacts));
  return { items: joined.items, problems: eachOnce(problems).sort(byPlace) };
}

/** The councils of the content and of the rows; one that both have goes by the names of both. */
function withRows({ councils }: RowTargets, rows: readonly Row[]): RowTargets['councils'] {
  const known = new Map(councils.map((council) => [council.slug, council]));
  for (const council of rows.map(councilInRow)) {
    const before = known.get(council.slug);
    const names = [...council.names, ...(before?.names ?? [])];
    known.set(council.slug, { ...council, names, former: before?.former ?? [] });
  }
  return [...known.values()];
}

function itemsOf<Item>(plans: readonly ImportPlan<Item>[]): Item[] {
  return plans.flatMap(({ items }) => items);
}

/** What many rows say of the whole spreadsheet is told once. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
