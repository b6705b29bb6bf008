import { describe, expect, test } from 'vitest';
import { dataFacts } from '../../src/wording/data-facts.ts';
import { pageInWords } from '../../src/wording/links.ts';
import { counted, listInWords } from '../../src/wording/words.ts';
import { resultInWords, ungradedInWords, whyNoGrade } from '../../src/wording/results.ts';
import { inMonthOf, shortTitle } from '../../src/wording/visits.ts';
import { baseWorld, inspectionOf, siteOf } from '../world.ts';

const site = siteOf(baseWorld);

test.each([
  ['brent/2026-05-ilacs', 'Ofsted judged all four areas Good. There is no overall grade.'],
  [
    'bradford/2026-01-ilacs',
    'Ofsted judged two areas Good (leaders and care leavers) and two Requires improvement to be good (help and protection, and children in care). The overall grade is Requires improvement to be good.',
  ],
  [
    'bradford/2022-12-ilacs',
    'Ofsted judged all three areas Inadequate. The overall grade is Inadequate.',
  ],
  [
    'brent/2025-02-area-send',
    'Inconsistent experiences and outcomes. The services in the area work well for some of these children and young people and not for others.',
  ],
  ['brent/2024-03-focused-visit', 'Inspectors looked at the council’s work with care leavers.'],
])('%s is told as a resident can read it', (id, words) => {
  expect(resultInWords(inspectionOf(site, id))).toBe(words);
});

test('a visit without grades says why it has none', () => {
  expect(whyNoGrade(inspectionOf(site, 'brent/2024-03-focused-visit'))).toBe(
    'A focused visit looks at one part of the service. Inspectors write a letter and give no grades.',
  );
});

test.each([
  [
    { topic: 'the council’s work with care leavers' },
    'Inspectors looked at the council’s work with care leavers.',
  ],
  [
    { topicToRewrite: 'the arrangements (MASH)' },
    'We have not yet put into plain words what inspectors looked at.',
  ],
  [{ topicNotKnown: 'The list names no subject.' }, 'The list names no subject.'],
  [{}, 'We have not added what inspectors looked at.'],
])('what a visit looked at is told in our own words or not at all: %o', (outcome, words) => {
  expect(ungradedInWords({ outcome: { type: 'ungraded', ...outcome } })).toBe(words);
});

test('a title names the visit and its month', () => {
  expect(shortTitle(inspectionOf(site, 'brent/2026-05-ilacs'))).toBe(
    'Inspection of children’s services, May 2026',
  );
});

test('parts of a list that have an “and” or a comma of their own are kept apart', () => {
  expect(listInWords(['leaders', 'care leavers'])).toBe('leaders and care leavers');
  expect(listInWords(['help and protection', 'care leavers'])).toBe(
    'help and protection, and care leavers',
  );
  expect(listInWords(['leadership, management and governance', 'adoption'])).toBe(
    'leadership, management and governance; and adoption',
  );
});

test.each([
  [1, 'one page'],
  [12, '12 pages'],
  [2350, '2,350 pages'],
])('%i is counted as “%s”', (count, words) => {
  expect(counted(count, 'page')).toBe(words);
});

describe('a visit of which only the report has a day', () => {
  const report = { ended: undefined, published: '2026-02-10' };
  const visit = { ...inspectionOf(site, 'brent/2025-02-area-send'), ...report };

  test('is never given the month of its report as its own', () => {
    expect(shortTitle(visit)).toBe('Area SEND inspection, published in February 2026');
    expect(inMonthOf(visit)).toBe('published in February 2026');
    expect(pageInWords(visit)).toBe(
      'outcome and facts of the area SEND inspection published in February 2026',
    );
    const told = { ...visit, strengths: inspectionOf(site, 'brent/2026-05-ilacs').strengths };
    expect(pageInWords(told)).toBe('what inspectors found, published in February 2026');
  });

  test('is named by its own month where that is known', () => {
    const known = inspectionOf(site, 'brent/2025-02-area-send');
    expect(shortTitle(known)).toBe('Area SEND inspection, February 2025');
    expect(inMonthOf(known)).toBe('in February 2025');
  });
});

test('councils of which a further subject has no result are counted as missing', () => {
  expect(dataFacts(site).missing).toContain(
    'For two councils no inspection is here about this: special educational needs and disabilities.',
  );
});
