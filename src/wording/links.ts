import { isGraded } from '../domain/outcome.ts';
import type { Inspection } from '../domain/site.ts';
import { absent } from '../domain/absent.ts';
import { inMonthOf, kindName } from './visits.ts';

/** Words of links to pages about inspections. A link says what is at its end, and no more. */

/** Whether the page about an inspection tells what inspectors found, and not its result alone. */
export function tellsFindings({
  strengths,
  improvements,
}: Pick<Inspection, 'strengths' | 'improvements'>): boolean {
  return strengths.length > 0 || improvements.length > 0;
}

/** “what inspectors found in July 2023”, or where nobody has written that, “grades and facts of …”. */
export function pageInWords(inspection: Inspection): string {
  const month = inMonthOf(inspection);
  if (!tellsFindings(inspection))
    return `${resultAndFacts(inspection)} of the ${kindName(inspection)} ${month}`;
  return `what inspectors found${inspection.ended === undefined ? ',' : ''} ${month}`;
}

function resultAndFacts(inspection: Inspection): string {
  if (isGraded(inspection)) return 'grades and facts';
  return inspection.outcome.type === 'narrative' ? 'outcome and facts' : 'facts';
}

/**
 * Where the report itself is, for a page without a summary of ours.
 *
 * @param page whether the facts below lead to the council’s page on the inspectors’ site.
 */
export function whereTheReportIs({ report, looked }: Inspection, page: boolean): string {
  if (report.url !== undefined) return 'The full report is linked below.';
  const absence = absent('a link to the report', looked);
  return page ? `${absence} A page on the inspectors’ site is linked below.` : absence;
}
