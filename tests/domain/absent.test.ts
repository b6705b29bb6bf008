import { describe, expect, test } from 'vitest';
import { lastLooked } from '../../src/domain/looked.ts';
import { resultInWords } from '../../src/wording/results.ts';
import { absent } from '../../src/domain/absent.ts';
import { pageInWords, whereTheReportIs } from '../../src/wording/links.ts';
import { baseWorld, inspectionOf, siteOf } from '../world.ts';

const site = siteOf(baseWorld);
const visit = inspectionOf(site, 'brent/2024-03-focused-visit');
const graded = inspectionOf(site, 'brent/2026-05-ilacs');

describe('what is not here', () => {
  test('is what we have not added, where nobody noted that somebody looked', () => {
    expect(absent('an answer')).toBe('We have not added an answer.');
  });

  test('is what somebody did not find on a day, where somebody looked', () => {
    expect(absent('an answer', '2026-11-30')).toBe(
      'We looked on 30 November 2026 and did not find an answer.',
    );
  });

  test('was looked for on the later of two days', () => {
    expect(lastLooked('2026-01-02', '2026-11-30')).toBe('2026-11-30');
    expect(lastLooked('2026-11-30', '2026-01-02')).toBe('2026-11-30');
    expect(lastLooked(undefined, '2026-01-02')).toBe('2026-01-02');
    expect(lastLooked('2026-01-02', undefined)).toBe('2026-01-02');
  });

  test('is a topic that we have not added, and nothing is said of the published list', () => {
    const silent = { ...visit, outcome: { type: 'ungraded' } as const };
    expect(resultInWords(silent)).toBe('We have not added what inspectors looked at.');
  });

  test('is a grade that we have not added, where inspectors may well have given one', () => {
    if (graded.outcome.type !== 'graded') throw new Error('not graded');
    const [first, ...others] = graded.outcome.judgements;
    if (!first) throw new Error('no judgement');
    const without = (missing: 'not-known' | 'not-judged') => ({
      ...graded,
      outcome: {
        type: 'graded' as const,
        judgements: [{ area: first.area, missing, why: 'The list does not give it.' }, ...others],
      },
    });
    expect(resultInWords(without('not-known'))).toContain(
      'We have not added the grade for leaders.',
    );
    expect(resultInWords(without('not-judged'))).toContain('There is no grade for leaders.');
  });
});

describe('a link', () => {
  test('promises what inspectors found only where that is told', () => {
    expect(pageInWords({ ...graded, strengths: [], improvements: [] })).toBe(
      'grades and facts of the inspection of children’s services in May 2026',
    );
    const told = [{ id: 'one', text: 'Homes.', themes: [] }];
    expect(pageInWords({ ...graded, strengths: [], improvements: told })).toBe(
      'what inspectors found in May 2026',
    );
    expect(pageInWords({ ...visit, strengths: [], improvements: [] })).toBe(
      'facts of the focused visit in March 2024',
    );
  });

  test('to the report is promised only where it leads there', () => {
    const url = 'https://www.example.gov.uk/report.pdf';
    expect(whereTheReportIs({ ...visit, report: { ...visit.report, url } }, true)).toBe(
      'The full report is linked below.',
    );
    const { url: _url, ...report } = visit.report;
    expect(whereTheReportIs({ ...visit, report }, true)).toBe(
      'We have not added a link to the report. A page on the inspectors’ site is linked below.',
    );
    expect(whereTheReportIs({ ...visit, report, looked: '2026-11-30' }, false)).toBe(
      'We looked on 30 November 2026 and did not find a link to the report.',
    );
  });
});
