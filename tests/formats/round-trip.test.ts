import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/domain/site.ts';
import { apiFilesOf } from '../../src/formats/api/files.ts';
import { apiFiles } from '../../src/schemas/api.ts';
import { realSite, textAt } from './sites.ts';

const site = realSite();
const files = apiFilesOf(site);

/** The judgements that a content file holds, as `area: grade` or `area: why there is none`. */
function inContent({ outcome }: Inspection): string[] {
  if (outcome.type !== 'graded') return [];
  return outcome.judgements.map((one) =>
    'grade' in one
      ? `${one.area}: ${one.grade}${one.printed === undefined ? '' : ` (${one.printed})`}`
      : `${one.area}: ${one.missing}, ${one.why}`,
  );
}

/** The same from a judgement that was published; what the framework has no place for is left out. */
function told(one: {
  area: string;
  grade?: string | undefined;
  gradeLabel?: string | undefined;
  printed?: string | undefined;
  missing?: string | undefined;
  why?: string | undefined;
}): string[] {
  const { area, grade, gradeLabel, printed, missing, why } = one;
  if (missing === 'not-in-framework') return [];
  if (missing !== undefined && missing !== '') return [`${area}: ${missing}, ${why ?? ''}`];
  return [`${area}: ${grade ?? ''}${printed === gradeLabel ? '' : ` (${printed ?? ''})`}`];
}

function labelOf(inspection: Inspection | undefined, grade: string | undefined) {
  const framework = inspection?.framework;
  return framework?.outcome === 'graded'
    ? framework.grades.find(({ id }) => id === grade)?.label
    : undefined;
}

/** The real site’s inspections by id. */
const byId = new Map(site.inspections.map((inspection) => [inspection.id, inspection]));

describe('read back, all inspections equal the content files', () => {
  test('there are 929 of them or more', () => {
    expect(byId.size).toBeGreaterThanOrEqual(929);
  });

  test('from JSON, grade by grade and date by date', () => {
    for (const inspection of site.inspections) {
      const text = textAt(files, `inspections/${inspection.id}.json`);
      const read = apiFiles.inspection.parse(JSON.parse(text)).inspection;
      const judgements = read.outcome.type === 'graded' ? read.outcome.judgements : [];
      expect(judgements.flatMap(told).sort(), inspection.id).toEqual(inContent(inspection).sort());
      const { published, onSite, strengths, improvements, improvementCount } = inspection;
      expect(read, inspection.id).toMatchObject({ published, onSite, strengths, improvements });
      expect(read.improvementCount).toBe(improvementCount);
      expect(read.framework).toBe(inspection.framework.id);
      expect(read.outcome.type).toBe(inspection.outcome.type);
    }
  });

  test('from the long table, grade by grade', () => {
    const rows: Record<string, string>[] = parse(textAt(files, 'csv/judgements.csv'), {
      columns: true,
      bom: true,
    });
    const read = Map.groupBy(rows, ({ inspection = '' }) => inspection);
    for (const [id, inspection] of byId) {
      const judgements = (read.get(id) ?? []).flatMap(({ area = '', ...rest }) =>
        told({ area, ...rest, gradeLabel: labelOf(inspection, rest['grade']) }),
      );
      expect(judgements.sort(), id).toEqual(inContent(inspection).sort());
    }
  });

  test('from the wide table, grade by grade and date by date', () => {
    const rows: Record<string, string>[] = parse(textAt(files, 'csv/inspections.csv'), {
      columns: true,
      bom: true,
    });
    expect(rows.map(({ inspection }) => inspection)).toEqual(site.inspections.map(({ id }) => id));
    for (const row of rows) {
      const inspection = byId.get(row['inspection'] ?? '');
      expect(row['published']).toBe(inspection?.published);
      if (inspection?.outcome.type !== 'graded') continue;
      for (const one of inspection.outcome.judgements) {
        const cell = row[`grade_${one.area.replaceAll('-', '_')}`];
        const expected =
          'grade' in one ? labelOf(inspection, one.grade) : one.missing.replace('-', ' ');
        expect(cell, `${inspection.id} ${one.area}`).toBe(expected);
      }
    }
  });

  test('and no table has an empty cell where a grade could stand', () => {
    const rows: Record<string, string>[] = parse(textAt(files, 'csv/inspections.csv'), {
      columns: true,
      bom: true,
    });
    for (const row of rows) {
      const grades = Object.entries(row).filter(([name]) => name.startsWith('grade_'));
      expect(grades.filter(([, cell]) => cell === '')).toEqual([]);
      expect(row['grade_overall']).not.toBe('null');
    }
  });
});
