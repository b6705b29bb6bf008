/**
 * What the spreadsheets write otherwise than the frameworks do. Every other column of an area is
 * the area's own short name with underscores, so a new framework needs no line here.
 */
export const areaColumns: Readonly<Record<string, string>> = {
  overall_effectiveness: 'overall',
  leadership_management_governance: 'leadership',
};

/** Where a blank cell stands for a reason why there is no grade. Any other blank is a mistake. */
export const blankGrades = [
  {
    framework: 'sif-2013',
    kind: 'reinspection',
    area: 'lscb',
    missing: 'not-judged',
    why: 'This re-inspection did not give the board a grade.',
  },
  {
    framework: 'sif-2013',
    kind: 'full',
    area: 'lscb',
    missing: 'not-known',
    why: 'The published list does not give the board’s grade.',
  },
] as const;

/** What reports print in the place of a grade that inspectors did not give. */
export const notJudged = {
  printed: 'not judged',
  why: 'Inspectors gave no grade here. The report says “not judged”.',
} as const;

/** The area that a column is about: `care_leavers` is `care-leavers`. */
export function areaOf(column: string): string {
  return areaColumns[column] ?? column.replaceAll('_', '-');
}
