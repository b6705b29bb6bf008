import { expect, test } from 'vitest';
import { resultsIn, isJudged } from '../../src/domain/outcome.ts';
import { gradesInWords } from '../../src/wording/grades.ts';
import { isGraded } from '../../src/domain/outcome.ts';
import { visitInWords } from '../../src/wording/visits.ts';
import { sampleSite } from '../sample-sites.ts';
import { inspectionOf } from '../world.ts';

/** The result of one inspection of a sample site in sentences. */
function words(site: string, id: string): string {
  const inspection = inspectionOf(sampleSite(site), id);
  return isGraded(inspection) ? gradesInWords(inspection) : '';
}

/** Each thing that was judged with what became of it, as the tables show it. */
function rows(site: string, id: string): string[] {
  const inspection = inspectionOf(sampleSite(site), id);
  return isJudged(inspection)
    ? resultsIn(inspection).map(({ plain, result }) => {
        return `${plain}: ${result.kind === 'graded' ? `${result.printed} ${result.score ?? ''}`.trim() : result.words}`;
      })
    : [];
}

test('a score and a percentage are told as printed, and none is worked out', () => {
  expect(words('cqc', 'sampleton/2025-03-cqc')).toBe(
    'The Care Quality Commission judged six areas Good and three Requires improvement. The overall grade is Good (66%).',
  );
  expect(rows('cqc', 'sampleton/2025-03-cqc')).toContain('Safeguarding: Good 3');
  expect(rows('cqc', 'barnet/2025-01-cqc')).toContain('Overall: Good');
});

test('of a report whose day nobody knows the month is told', () => {
  expect(visitInWords(inspectionOf(sampleSite('cqc'), 'barnet/2025-01-cqc'))).toBe(
    'The Care Quality Commission published the report in January 2025. The Care Quality Commission does not publish the days on site with its ratings.',
  );
});

test('what is met or not stands beside the grades, and there is no overall grade', () => {
  expect(words('report-cards', 'oak-primary/2026-02-report-card')).toBe(
    'Ofsted judged one area Exceptional (inclusion), three Strong standard (curriculum and teaching, personal development and well-being, and leadership and governance) and two Expected standard (achievement, and attendance and behaviour). Safeguarding: Met. There is no overall grade.',
  );
});

test('an area that is not judged everywhere is told as such where it is left out', () => {
  expect(rows('report-cards', 'oak-primary/2026-02-report-card')).toContain(
    'Sixth form: not judged here',
  );
  expect(
    rows('youth-justice', 'dyffryn/2026-01-yj').filter((row) => row.includes('not judged')),
  ).toHaveLength(4);
});

test('a single rating in numbers has its parts beside it', () => {
  expect(words('food-hygiene', 'curry-house/2026-02-fhrs')).toBe(
    'The Food Standards Agency judged as follows. Food handling: Improvement necessary. Building: Generally satisfactory. Food safety checks: Major improvement necessary. Food hygiene rating: Major improvement necessary (1).',
  );
});

test('yes and no are told for each question', () => {
  expect(words('trusts', 'river-trust/2026-03-trust')).toBe(
    'The Sample Inspectorate judged as follows. Well led: Yes. Helps schools to improve: No.',
  );
});
