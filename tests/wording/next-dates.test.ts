import { describe, expect, test } from 'vitest';
import { resultsOf } from '../../src/domain/council.ts';
import { addMonths } from '../../src/domain/dates.ts';
import { nextDates, yearsInWords, type NextDate } from '../../src/wording/next-dates.ts';
import type { Authority } from '../../src/domain/site.ts';
import { realSite } from '../formats/sites.ts';
import { councilOf } from '../world.ts';

const subject = 'childrens-services';
const real = realSite();

function datesOf(slug: string, asOf: string): NextDate[] {
  return nextDates(resultsOf(councilOf(real, slug), subject), { ...real, asOf });
}

function dateOf(slug: string, id: string, asOf: string): NextDate | undefined {
  return datesOf(slug, asOf).find((one) => one.id === id);
}

function latestJudgements(authority: Authority): { area: string; grade?: string }[] {
  const outcome = resultsOf(authority, subject).latest?.outcome;
  return outcome?.type === 'graded' ? outcome.judgements : [];
}

describe('the written statement', () => {
  test('is worked out and said to be', () => {
    expect(dateOf('brent', 'written-statement', '2026-06-30')).toMatchObject({
      when: 'Due by 24 September 2026',
      certainty: 'worked-out',
      why: 'We worked this out: 70 working days after the report came out on 17 June 2026 (section 137 of the Education and Inspections Act 2006 and SI 2007/462).',
    });
  });

  test('is no next date once its day is over', () => {
    expect(dateOf('brent', 'written-statement', '2026-09-24')).toBeDefined();
    expect(dateOf('brent', 'written-statement', '2026-09-25')).toBeUndefined();
  });
});

/** Each time one inspection followed another, counted without the code under test. */
function pairsSince2022(): { from: string; to: string }[] {
  return real.authorities.flatMap((authority) => {
    const { latest, earlier } = resultsOf(authority, subject);
    const graded = latest ? [latest, ...earlier] : [];
    return graded.slice(1).flatMap((before, index) => {
      const ends = [before.ended, graded[index]?.ended];
      const [from, to] = ends.filter((day) => day !== undefined);
      return from && to && before.published >= '2022-01-01' ? [{ from, to }] : [];
    });
  });
}

describe('the next full inspection', () => {
  test('is a window of months and an estimate', () => {
    expect(dateOf('brent', 'inspection', '2026-06-30')).toMatchObject({
      when: 'Likely between December 2028 and March 2030',
      certainty: 'estimate',
      from: '2028-12-01',
      until: '2030-03-01',
    });
  });

  test('says that it has passed when the window has passed', () => {
    expect(dateOf('brent', 'inspection', '2030-03-02')?.when).toBe(
      'Expected between December 2028 and March 2030. That time has passed, and we have not added a newer result',
    );
  });

  test('can come at any time once the window has begun', () => {
    expect(dateOf('brent', 'inspection', '2029-01-15')?.when).toBe(
      'Likely at any time until March 2030',
    );
  });

  test('names how many cases the window is from, and no page has that number by hand', () => {
    const why = dateOf('brent', 'inspection', '2026-06-30')?.why ?? '';
    expect(why).toBe(
      `This is our estimate, not an official date. Of the full inspections reported since January 2022, ${String(pairsSince2022().length)} have been followed by another, 31 to 46 months later.`,
    );
  });

  test('lay within the window in all the real cases: the inspection before published since 2022', () => {
    const pairs = pairsSince2022();
    expect(pairs.length).toBeGreaterThanOrEqual(50);
    expect(
      pairs.filter(({ from, to }) => to < addMonths(from, 31) || to > addMonths(from, 46)),
    ).toEqual([]);
  });
});

test.each([
  ['2027-02-01', '2028-05-01', '2027 to 2028'],
  ['2027-02-01', '2027-11-01', '2027'],
  ['2025-09-01', '2026-12-24', 'until 2026'],
  ['2025-02-01', '2026-05-01', 'That time has passed'],
])('in a narrow column the years from %s to %s are “%s”', (from, until, words) => {
  expect(yearsInWords(from, until, '2026-11-30')).toBe(words);
});

describe('a day between the one up to which results are in and today', () => {
  const between = { ...real, asOf: '2026-11-30', upTo: '2026-08-20' };
  const datesThen = (slug: string, then = between) =>
    nextDates(resultsOf(councilOf(real, slug), subject), then);

  test('leaves unknown whether a statement was published: results that are in say nothing of statements', () => {
    expect(datesThen('brent')[0]).toMatchObject({
      id: 'written-statement',
      when: 'Was due by 24 September 2026. We do not know if it is published',
      why: 'We have not added it. We worked this out: 70 working days after the report came out on 17 June 2026 (section 137 of the Education and Inspections Act 2006 and SI 2007/462).',
    });
    const looked = { ...between, upTo: '2026-09-24' };
    expect(datesThen('brent', looked).map(({ id }) => id)).toEqual(['visit', 'inspection']);
  });

  test('leaves unknown whether the next inspection has a result', () => {
    const window = datesThen('dudley').find(({ id }) => id === 'inspection');
    expect(window?.when).toMatch(
      /^Expected between .*\. That time has passed\. We do not know of a newer result, but have looked only up to 20 August 2026$/,
    );
  });
});

describe('the visit in between', () => {
  test('is a row of monitoring visits for each council judged inadequate, and for no other', () => {
    const { asOf } = real.settings;
    const inadequate = real.authorities.filter((authority) => {
      const judgements = latestJudgements(authority);
      return judgements.some(({ area, grade }) => area === 'overall' && grade === 'inadequate');
    });
    const told = real.authorities.filter(
      ({ slug }) => dateOf(slug, 'visit', asOf)?.what === 'Monitoring visits',
    );
    expect(told.length).toBeGreaterThan(5);
    expect(told.map(({ slug }) => slug)).toEqual(inadequate.map(({ slug }) => slug));
    expect(dateOf('devon', 'visit', asOf)).toMatchObject({
      when: 'Until the next full inspection',
      why: 'A council judged inadequate gets monitoring visits until the next full inspection. We hold no letters about monitoring visits.',
    });
  });

  test('has no date where none is known', () => {
    expect(dateOf('bradford', 'visit', '2026-06-30')?.when).toBe('We do not know of a date');
  });

  test('is told with its source where someone said so', () => {
    const { asOf } = real.settings;
    expect(dateOf('bath-and-north-east-somerset', 'visit', asOf)).toMatchObject({
      when: 'Within 18 months, as the council was told',
      certainty: 'told',
    });
  });
});

test('a council that was never inspected has no next dates', () => {
  expect(nextDates({ latest: undefined, visits: [] }, { ...real, asOf: '2026-06-30' })).toEqual([]);
});
