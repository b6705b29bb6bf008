import { expect, test } from 'vitest';
import { addMonths } from '../../src/domain/dates.ts';
import type { GradedInspection } from '../../src/domain/outcome.ts';
import { returnTime } from '../../src/domain/return-time.ts';
import type { Authority } from '../../src/domain/site.ts';
import { baseWorld, councilOf, inspectionOf, siteOf } from '../world.ts';

const site = siteOf(baseWorld);
const council = councilOf(site, 'bradford');
const pattern = inspectionOf(site, 'bradford/2022-12-ilacs') as GradedInspection;

/** An inspection that ended on a day, with the same grade throughout. */
function inspectionWith(grade: string, ended: string): GradedInspection {
  const judgements = pattern.outcome.judgements.map(({ area }) => ({ area, grade }));
  return { ...pattern, ended, published: ended, outcome: { type: 'graded', judgements } };
}

/** A council with two inspections, so many months apart. */
function councilWith(grade: string, months: number): Authority {
  const before = inspectionWith(grade, '2022-03-10');
  const after = inspectionWith('good', addMonths('2022-03-10', months));
  return { ...council, inspections: [after, before] };
}

function councils(grade: string, months: readonly number[]): Authority[] {
  return months.map((count) => councilWith(grade, count));
}

const good = inspectionWith('good', '2026-01-10');
const inadequate = inspectionWith('inadequate', '2026-01-10');
const aboutForty = [36, 37, 38, 39, 40, 40, 41, 42, 43, 44];

test('all grades share a window where the data do not differ', () => {
  const all = [...councils('good', aboutForty), ...councils('inadequate', aboutForty)];
  const shared = { cases: 20, fromMonths: 36, toMonths: 44, grade: undefined };
  expect(returnTime(good, all, '2022-01-01')).toEqual(shared);
  expect(returnTime(inadequate, all, '2022-01-01')).toEqual(shared);
});

test('a grade whose councils wait much longer or shorter has a window of its own', () => {
  const early = aboutForty.map((months) => months - 15);
  const all = [
    ...councils('good', [...aboutForty, ...aboutForty]),
    ...councils('inadequate', early),
  ];
  expect(returnTime(inadequate, all, '2022-01-01')).toEqual({
    cases: 10,
    fromMonths: 21,
    toMonths: 29,
    grade: 'Inadequate',
  });
});

test('few cases of a grade make no window of its own, and few cases in all make none', () => {
  const all = [...councils('good', aboutForty), ...councils('inadequate', [20, 21])];
  expect(returnTime(inadequate, all, '2022-01-01')).toMatchObject({ cases: 12, grade: undefined });
  expect(returnTime(good, councils('good', [40, 41]), '2022-01-01')).toBeUndefined();
});

test('inspections that were reported before the day do not count', () => {
  expect(returnTime(good, councils('good', aboutForty), '2022-04-01')).toBeUndefined();
});
