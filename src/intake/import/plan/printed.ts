import type { GradedFramework } from '../../../schemas/framework.ts';
import { areaIds, overallId, scaleOf } from '../../../domain/scales.ts';
import { RowReader } from '../spreadsheet/row-reader.ts';
import type { Row } from '../spreadsheet/row.ts';
import { areaOf, notJudged } from '../spreadsheet/words.ts';
import { findPrinted, otherPrint, type Printed } from '../wording.ts';
import { namedCouncil } from './councils.ts';
import { namedFramework } from './framework.ts';
import { judgementIn } from './judgements.ts';
import type { JudgementFacts, ImportPlan, RowTargets } from './planned.ts';

/** One judgement as its report prints it, and the file it belongs to. */
export type PrintedJudgement = { file: string; row: Row; judgement: JudgementFacts };

/** A row of judgements as printed: the grade, and how it is printed where that differs. */
export function planPrinted(
  row: Row,
  { councils, frameworks, dates }: RowTargets,
): ImportPlan<PrintedJudgement> {
  const reader = new RowReader(row, dates);
  const council = namedCouncil(reader, councils);
  const framework = namedFramework(reader, frameworks, 'graded');
  const month = monthIn(reader, council?.slug);
  const judgement = framework && printedJudgement(reader, framework);
  if (!reader.isGood || !council || !framework || !month || !judgement) {
    return { items: [], problems: reader.problems };
  }
  const file = `inspections/${council.slug}/${month}-${framework.family}.md`;
  return { items: [{ file, row, judgement }], problems: reader.problems };
}

/** An inspection is named `brent-2026-05`: the council and the month in which the visit ended. */
function monthIn(reader: RowReader, council: string | undefined): string | undefined {
  const id = reader.needed('inspection_id');
  const [, slug, month] = /^(.+)-(\d{4}-\d{2})$/.exec(id ?? '') ?? [];
  if (id === undefined || council === undefined || (month && slug === council)) return month;
  const message = `“${id}” is not the name of an inspection of this council.`;
  reader.fault('inspection_id', message, `Write ${council}-, the year, - and the month.`);
  return undefined;
}

function printedJudgement(
  reader: RowReader,
  framework: GradedFramework,
): JudgementFacts | undefined {
  const area = areaIn(reader, framework);
  const wording = reader.needed('grade_verbatim');
  if (area === undefined || wording === undefined) return undefined;
  const { reportSays } = notJudged;
  const judgement = judgementIn(reader, 'grade_verbatim', framework, area, wording, reportSays);
  const code = reader.text('grade');
  const same = code === '' ? judgement : judgementIn(reader, 'grade', framework, area, code);
  if (!judgement || !same) return undefined;
  if (gradeIn(judgement) !== gradeIn(same)) {
    const message = `The grade is “${code}”, but “${wording}” is printed.`;
    reader.fault('grade', message, 'Look the grade up in the report and correct one.');
    return undefined;
  }
  const grade = scaleOf(framework, area).find(({ id }) => id === gradeIn(judgement));
  const score = reader.text('score');
  const printed = grade && otherPrint(grade, wording);
  const printedArea = otherPrint(namesOf(framework, area), reader.text('area_label'));
  return {
    ...judgement,
    ...(printed !== undefined && { printed }),
    ...(printedArea !== undefined && { printedArea }),
    ...(score !== '' && 'grade' in judgement && { score }),
  };
}

/** The area that a row names by column and by label: both have to be the same one. */
function areaIn(reader: RowReader, framework: GradedFramework): string | undefined {
  const name = reader.needed('area');
  if (name === undefined) return undefined;
  const area = areaOf(name);
  if (!areaIds(framework).includes(area)) {
    const fix = `Write one of: ${areaIds(framework).join(', ')}.`;
    reader.fault('area', `“${framework.id}” does not judge an area “${name}”.`, fix);
    return undefined;
  }
  const label = reader.text('area_label');
  if (label === '' || findPrinted([namesOf(framework, area)], label)) return area;
  const fix = `Correct the label, or add it to alsoPrinted in frameworks/${framework.id}.yaml.`;
  reader.fault('area_label', `“${label}” is not a name of the area “${area}”.`, fix);
  return undefined;
}

/** The ways in which reports print the name of an area, or of the overall grade. */
function namesOf({ areas, overall }: GradedFramework, area: string): Printed {
  const names = area === overallId ? overall : areas.find(({ id }) => id === area);
  if (!names || 'none' in names) return { id: area, label: '', alsoPrinted: [] };
  return { id: area, label: names.label, alsoPrinted: names.alsoPrinted };
}

/** The grade, or the kind of reason why there is none. */
export function gradeIn(judgement: JudgementFacts): string {
  return 'grade' in judgement ? judgement.grade : judgement.missing;
}
