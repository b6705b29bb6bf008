/**
 * What the spreadsheets write otherwise than the frameworks do. Every other column of an area is
 * the area's own short name with underscores, so a new framework needs no line here.
 */
export const areaColumns: Readonly<Record<string, string>> = {
  overall_effectiveness: 'overall',
  leadership_management_governance: 'leadership',
};

/**
 * What stands in the place of a grade. A blank cell is neither: nobody knows whether inspectors gave
 * no grade, or the list left it out.
 */
export const notJudged = {
  printed: 'not judged',
  listSays: 'Inspectors gave no grade here. The published list says “not judged”.',
  reportSays: 'Inspectors gave no grade here. The report says “not judged”.',
} as const;

export const notKnown = {
  printed: 'not known',
  why: 'The published list does not give this grade.',
} as const;

/** The area that a column is about: `care_leavers` is `care-leavers`. */
export function areaOf(column: string): string {
  return areaColumns[column] ?? column.replaceAll('_', '-');
}
