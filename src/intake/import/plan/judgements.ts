import { overallId } from '../../../domain/outcome.ts';
import type { GradedFramework } from '../../../schemas/framework.ts';
import { columnOf } from '../spreadsheet/columns.ts';
import { spreadsheets } from '../spreadsheet/kinds.ts';
import type { RowReader } from '../spreadsheet/row-reader.ts';
import { areaOf, blankGrades, notJudged } from '../spreadsheet/words.ts';
import { findPrinted, isSameWording } from '../wording.ts';
import type { JudgementFacts } from './planned.ts';

/** What a row says of each area of the framework, in the framework's order, the overall grade last. */
export function judgementsOf(
  reader: RowReader,
  framework: GradedFramework,
  kind: string,
): JudgementFacts[] {
  refuseOtherAreas(reader, framework);
  return areaIds(framework).flatMap((area) => {
    const column = columnOf(area);
    const wording = reader.text(column);
    const judgement =
      wording === ''
        ? blankJudgement(reader, framework, kind, area)
        : judgementIn(reader, column, framework, area, wording);
    return judgement ? [judgement] : [];
  });
}

/** What one wording says of an area: a grade, or that there is none. */
export function judgementIn(
  reader: RowReader,
  column: string,
  framework: GradedFramework,
  area: string,
  wording: string,
): JudgementFacts | undefined {
  if (isSameWording(wording, notJudged.printed)) {
    return { area, missing: 'not-judged', why: notJudged.why };
  }
  const grade = findPrinted(framework.grades, wording);
  if (grade) return { area, grade: grade.id };
  const labels = framework.grades.map(({ label }) => label).join(', ');
  const message = `“${wording}” is not a grade of “${framework.id}”.`;
  const fix = `Write one of: ${labels}. Another way of print goes under alsoPrinted in frameworks/${framework.id}.yaml.`;
  reader.fault(column, message, fix);
  return undefined;
}

/** The areas of a framework, and the overall grade where it has one. */
export function areaIds({ areas, overall }: GradedFramework): string[] {
  const ids = areas.map(({ id }) => id);
  return overall && 'label' in overall ? [...ids, overallId] : ids;
}

function blankJudgement(
  reader: RowReader,
  framework: GradedFramework,
  kind: string,
  area: string,
): JudgementFacts | undefined {
  const known = blankGrades.find(
    (one) => one.framework === framework.id && one.kind === kind && one.area === area,
  );
  const column = columnOf(area);
  if (known) {
    const { missing, why } = known;
    if (missing === 'not-known') reader.doubt(column, why, 'Look the grade up in the report.');
    return { area, missing, why };
  }
  if (reader.row.columns.includes(column)) {
    const message = `“${framework.id}” judges this area, but the cell is blank.`;
    reader.fault(column, message, `Write the grade, or “${notJudged.printed}”.`);
  } else {
    reader.noColumn(column, `“${framework.id}” judges an area that has no column here.`);
  }
  return undefined;
}

function refuseOtherAreas(reader: RowReader, framework: GradedFramework): void {
  const own = areaIds(framework);
  const base: readonly string[] = spreadsheets.inspections.columns;
  for (const column of reader.row.columns.filter((one) => !base.includes(one))) {
    if (own.includes(areaOf(column)) || reader.text(column) === '') continue;
    const noOverall =
      framework.overall && 'none' in framework.overall && areaOf(column) === overallId;
    reader.fault(
      column,
      `“${framework.id}” ${noOverall ? 'gives no overall grade' : 'does not judge this area'}.`,
      'Leave the cell blank, or correct the framework.',
    );
  }
}
