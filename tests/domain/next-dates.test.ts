import { describe, expect, test } from 'vitest';
import { resultsOf } from '../../src/domain/council.ts';
import { addMonths } from '../../src/domain/dates.ts';
import { nextDates, type NextDate } from '../../src/domain/next-dates.ts';
import { realSite } from '../formats/sites.ts';
import { councilOf } from '../world.ts';

const subject = 'childrens-services';
const real = realSite();

function datesOf(slug: string, asOf: string): NextDate[] {
  const { holidays } = real;
  return nextDates(resultsOf(councilOf(real, slug), subject), { asOf, holidays });
}

function dateOf(slug: string, id: string, asOf: string): NextDate | undefined {
  return datesOf(slug, asOf).find((one) => one.id === id);
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

describe('the next full inspection', () => {
  test('is a window of months and an estimate', () => {
    expect(dateOf('brent', 'inspection', '2026-06-30')).toMatchObject({
      when: 'Likely between December 2028 and March 2030',
      certainty: 'estimate',
      from: '2028-12-01',
      until: '2030-03-01',
    });
  });

  test('is said to be overdue when the window has passed', () => {
    expect(dateOf('brent', 'inspection', '2030-03-02')?.when).toBe(
      'Expected between December 2028 and March 2030. That time has passed, and no newer result was out by 2 March 2030',
    );
  });

  test('lay within the window in all the real cases: the inspection before published since 2022', () => {
    const pairs = real.authorities.flatMap((authority) => {
      const { latest, earlier } = resultsOf(authority, subject);
      const graded = latest ? [latest, ...earlier] : [];
      return graded.slice(1).flatMap((before, index) => {
        const ends = [before.ended, graded[index]?.ended];
        const [from, to] = ends.filter((day) => day !== undefined);
        return from && to && before.published >= '2022-01-01' ? [{ from, to }] : [];
      });
    });
    expect(pairs).toHaveLength(59);
    expect(
      pairs.filter(({ from, to }) => to < addMonths(from, 31) || to > addMonths(from, 46)),
    ).toEqual([]);
  });
});

describe('a day between the one up to which results are in and today', () => {
  const { holidays } = real;
  const between = { asOf: '2026-11-30', upTo: '2026-08-20', holidays };
  const datesThen = (slug: string, then = between) =>
    nextDates(resultsOf(councilOf(real, slug), subject), then);

  test('leaves unknown whether a statement was published: nobody here has looked', () => {
    expect(datesThen('brent')[0]).toMatchObject({
      id: 'written-statement',
      when: 'Was due by 24 September 2026. We do not know if it is published',
      why: 'We have results up to 20 August 2026 and have not looked since. We worked this out: 70 working days after the report came out on 17 June 2026 (section 137 of the Education and Inspections Act 2006 and SI 2007/462).',
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
  test('has no date where none is known', () => {
    expect(dateOf('bradford', 'visit', '2026-06-30')?.when).toBe('No date is known');
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
  const { holidays } = real;
  expect(nextDates({ latest: undefined, visits: [] }, { asOf: '2026-06-30', holidays })).toEqual(
    [],
  );
});
