import { areaIds, overallId, scaleOf } from '../../../domain/scales.ts';
import type { GradedFramework } from '../../../schemas/framework.ts';
import { columnOf } from '../spreadsheet/columns.ts';
import { providerColumn, scoreColumn, spreadsheets, unneeded } from '../spreadsheet/kinds.ts';
import type { RowReader } from '../spreadsheet/row-reader.ts';
import { areaOf, notJudged, notKnown } from '../spreadsheet/words.ts';
import { findPrinted, isSameWording } from '../wording.ts';
import type { JudgementFacts } from './planned.ts';

/** What a row says of each area of the framework, in the framework's order, the overall grade last. */
export function judgementsOf(reader: RowReader, framework: GradedFramework): JudgementFacts[] {
  refuseOtherAreas(reader, framework);
  return areaIds(framework).flatMap((area) => {
    const column = columnOf(area);
    const wording = reader.text(column);
    const judgement =
      wording === ''
        ? blankJudgement(reader, framework, area)
        : judgementIn(reader, column, framework, area, wording);
    return judgement ? [withScore(judgement, reader.text(scoreColumn(column)))] : [];
  });
}

/** The number that the report prints beside a grade, as the cell has it. */
function withScore(judgement: JudgementFacts, score: string): JudgementFacts {
  return 'grade' in judgement && score !== '' ? { ...judgement, score } : judgement;
}

function columnsOfArea(area: string): string[] {
  return [columnOf(area), scoreColumn(columnOf(area))];
}

/**
 * What one wording says of an area: a grade, that there is none, or that the list does not know it.
 *
 * @param why the sentence for “not judged”: it names whose words those are.
 */
export function judgementIn(
  reader: RowReader,
  column: string,
  framework: GradedFramework,
  area: string,
  wording: string,
  why: string = notJudged.listSays,
): JudgementFacts | undefined {
  if (isSameWording(wording, notJudged.printed)) return { area, missing: 'not-judged', why };
  if (isSameWording(wording, notKnown.printed)) {
    return { area, missing: 'not-known', why: notKnown.why };
  }
  const scale = scaleOf(framework, area);
  const grade = findPrinted(scale, wording);
  if (grade) return { area, grade: grade.id };
  const labels = scale.map(({ label }) => label).join(', ');
  const message = `“${wording}” is not a grade of “${framework.id}”.`;
  const fix = `Write one of: ${labels}. Another way of print goes under alsoPrinted in frameworks/${framework.id}.yaml.`;
  reader.fault(column, message, fix);
  return undefined;
}

/**
 * A blank cell says nothing of the report. Where the framework’s file knows that lists leave this
 * area out, the grade is not known; anywhere else somebody has to look it up.
 */
function blankJudgement(
  reader: RowReader,
  framework: GradedFramework,
  area: string,
): JudgementFacts | undefined {
  const column = columnOf(area);
  const { blankMeans: why, onlyWhere } = framework.areas.find(({ id }) => id === area) ?? {};
  // Not every inspection judges it, and the framework’s file says when.
  if (onlyWhere !== undefined) return undefined;
  if (why !== undefined) {
    reader.doubt(column, why, 'Look the grade up in the report.');
    return { area, missing: 'not-known', why };
  }
  if (reader.row.columns.includes(column)) {
    const message = `“${framework.id}” judges this area, but the cell is blank.`;
    const fix = `Look the grade up in the report and write it. Write “${notJudged.printed}” only where the report says so, and “${notKnown.printed}” where you cannot find out.`;
    reader.fault(column, message, fix);
  } else {
    reader.noColumn(column, `“${framework.id}” judges an area that has no column here.`);
  }
  return undefined;
}

function refuseOtherAreas(reader: RowReader, framework: GradedFramework): void {
  const own = areaIds(framework);
  const { needed, also } = spreadsheets.inspections;
  const base: readonly string[] = [...needed, ...also, unneeded, ...own.flatMap(columnsOfArea)];
  const others = reader.row.columns.filter(
    (one) => !base.includes(one) && !providerColumn.test(one),
  );
  for (const column of others) {
    if (reader.text(column) === '') continue;
    const noOverall =
      framework.overall && 'none' in framework.overall && areaOf(column) === overallId;
    reader.fault(
      column,
      `“${framework.id}” ${noOverall ? 'gives no overall grade' : 'does not judge this area'}.`,
      'Leave the cell blank, or correct the framework.',
    );
  }
}
