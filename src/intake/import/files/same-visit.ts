import type { Problem } from '../../../problems/problem.ts';
import { readCollection } from '../../read/content.ts';
import type { PlannedFile, InspectionFacts } from '../plan/planned.ts';
import { cellProblem } from '../spreadsheet/row.ts';
import type { FileOutcome } from './compare.ts';

/**
 * New files about visits that another file is about already. A corrected date can bring a file
 * another name; its old address would then go on saying what was wrong.
 *
 * @param folder the content folder as it is before the import.
 */
export function sameVisits(
  folder: string,
  planned: readonly PlannedFile[],
  outcomes: readonly FileOutcome[],
): Problem[] {
  const created = new Set(
    outcomes.filter((one) => one.status === 'created').map(({ file }) => file),
  );
  const candidates = planned.filter(({ file }) => created.has(file));
  if (!candidates.some(({ collection }) => collection === 'inspections')) return [];
  const known = new Map(
    readCollection(folder, 'inspections').entries.flatMap(({ file, data }) =>
      keysOf(data).map((key) => [key, file] as const),
    ),
  );
  return candidates.flatMap((item) => {
    if (!('data' in item) || !('outcome' in item.data)) return [];
    const file = keysOf(item.data)
      .map((key) => known.get(key))
      .find((one) => one !== undefined);
    return file === undefined ? [] : [sameVisit(item, file)];
  });
}

/** What no two visits share: the report, or the council, the kind of visit and the first day. */
function keysOf({ authority, kind, onSite, report }: InspectionFacts): string[] {
  const first = onSite?.[0]?.from;
  return [
    ...(report.url === undefined ? [] : [report.url]),
    ...(first === undefined ? [] : [`${authority} ${kind} ${first}`]),
  ];
}

function sameVisit(planned: PlannedFile, file: string): Problem {
  const { row, file: wanted } = planned;
  if (councilIn(file) !== councilIn(wanted)) return otherCouncil(planned, file);
  const message = `This visit is in ${file} already; by this row its place is ${wanted}.`;
  const fix = `Correct the days in the row, or rename the file to ${wanted} and import again.`;
  return cellProblem(row, 'end', message, fix);
}

/** A report is about one council: a file never moves to another one. */
function otherCouncil({ row, file: wanted }: PlannedFile, file: string): Problem {
  const message = `This is the address of the report in ${file}, which is about another council than this row (${councilIn(wanted)}).`;
  const fix =
    'Open the report and see whose it is. Correct the council or the address in the row; leave the file where it is.';
  return cellProblem(row, 'report_url', message, fix);
}

/** The council’s folder in the name of an inspection’s file. */
function councilIn(file: string): string {
  return file.split('/')[1] ?? '';
}
