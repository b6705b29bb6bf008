import type { Problem } from '../../../problems/problem.ts';
import { cellProblem } from '../spreadsheet/row.ts';
import type { ImportPlan, PlannedFile, JudgementFacts } from './planned.ts';
import { gradeIn, type PrintedJudgement } from './printed.ts';

/**
 * Joins what the rows of all spreadsheets say of the same file.
 *
 * Two rows that make the same file are a problem. Judgements as printed go into the inspection they
 * belong to, or, where no row has it, into the file that is there.
 */
export function joinPlans(
  files: readonly PlannedFile[],
  printed: readonly PrintedJudgement[],
): ImportPlan<PlannedFile> {
  const problems = [...sameFileTwice(files), ...sameAreaTwice(printed)];
  const byFile = Map.groupBy(printed, ({ file }) => file);
  const items = files.map((item) => {
    const ofFile = byFile.get(item.file);
    byFile.delete(item.file);
    if (!ofFile || !('data' in item) || !('outcome' in item.data)) return item;
    const { outcome } = item.data;
    if (outcome.type !== 'graded') return item;
    problems.push(...ofFile.flatMap((one) => otherGrade(one, outcome.judgements, item)));
    const judgements = outcome.judgements.map((judgement) => asPrinted(judgement, ofFile));
    return { ...item, data: { ...item.data, outcome: { ...outcome, judgements } } };
  });
  return { items: [...items, ...[...byFile.values()].flatMap(printedAlone)], problems };
}

/** Judgements for a file that only the content has. */
function printedAlone(ofFile: PrintedJudgement[]): PlannedFile[] {
  const [first] = ofFile;
  if (!first) return [];
  const judgements = ofFile.map(({ judgement }) => judgement);
  const { file, row } = first;
  return [{ collection: 'inspections', file, row, partial: { outcome: { judgements } } }];
}

function asPrinted(judgement: JudgementFacts, ofFile: PrintedJudgement[]): JudgementFacts {
  return ofFile.find((one) => one.judgement.area === judgement.area)?.judgement ?? judgement;
}

function otherGrade(
  { row, judgement }: PrintedJudgement,
  judgements: readonly JudgementFacts[],
  item: PlannedFile,
): Problem[] {
  const other = judgements.find(({ area }) => area === judgement.area);
  if (!other || gradeIn(other) === gradeIn(judgement)) return [];
  const place = `row ${String(item.row.number)} of ${item.row.file}`;
  const message = `The grade is “${gradeIn(judgement)}” here and “${gradeIn(other)}” in ${place}.`;
  return [cellProblem(row, 'grade', message, 'Look the grade up in the report and correct one.')];
}

function sameFileTwice(files: readonly PlannedFile[]): Problem[] {
  const groups = [...Map.groupBy(files, ({ file }) => file).values()];
  return groups.flatMap(([first, ...others]) =>
    others.flatMap(({ row, file }) => {
      if (!first) return [];
      const place = `Row ${String(first.row.number)} of ${first.row.file}`;
      const message = `${place} is about the same: both make ${file}.`;
      return [cellProblem(row, row.columns[0] ?? '', message, 'Take one of the two rows out.')];
    }),
  );
}

function sameAreaTwice(printed: readonly PrintedJudgement[]): Problem[] {
  const groups = Map.groupBy(printed, ({ file, judgement }) => `${file} ${judgement.area}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ row }) => {
      const message = `Row ${String(first?.row.number)} is about the same area of the same inspection.`;
      return cellProblem(row, 'area', message, 'Take one of the two rows out.');
    }),
  );
}
