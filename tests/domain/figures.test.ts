import { describe, expect, test } from 'vitest';
import {
  figuresByYear,
  figuresOf,
  gradedIn,
  latestBy,
  areaSeriesOn,
  today,
  type Figures,
} from '../../src/domain/figures.ts';
import type { Authority } from '../../src/domain/site.ts';
import { realSite } from '../formats/sites.ts';
import { baseWorld, councilOf, siteOf } from '../world.ts';

const real = realSite();

/** The series of an area on a day, in the real content. */
function strandOn(area: string, day: string) {
  const series = areaSeriesOn(real.authorities, { ...today(real), day }).find(
    (one) => one.area === area,
  );
  if (!series) throw new Error(`no ${area} on ${day}`);
  return series;
}

function overallOn(day: string, councils: readonly Authority[] = real.authorities): Figures {
  return figuresOf(strandOn('overall', day), councils, { ...today(real), day });
}

/** How many were good or outstanding, of how many with a grade, as “79 of 149”. */
function goodOrBetter(figures: Figures): string {
  const good = figures.counts
    .filter(({ grade }) => ['good', 'outstanding'].includes(grade.id))
    .reduce((sum, { count }) => sum + count, 0);
  const graded = gradedIn(figures);
  return `${good} of ${graded}, ${Math.round((good / graded) * 100)}%`;
}

function inRegion(id: string): Authority[] {
  return real.authorities.filter(({ region }) => region === id);
}

describe('the real content gives the published statistics', () => {
  test('31 March 2022: 53% of councils were good or outstanding overall', () => {
    expect(goodOrBetter(overallOn('2022-03-31'))).toBe('79 of 149, 53%');
  });

  test('31 March 2024: 60%', () => {
    expect(goodOrBetter(overallOn('2024-03-31'))).toBe('91 of 151, 60%');
  });

  test('31 March 2024: 85% in London, 36% in the North West', () => {
    expect(goodOrBetter(overallOn('2024-03-31', inRegion('london')))).toBe('28 of 33, 85%');
    expect(goodOrBetter(overallOn('2024-03-31', inRegion('north-west')))).toBe('8 of 22, 36%');
  });

  test('31 March 2024: of new councils we have added no result', () => {
    const { councils, without } = overallOn('2024-03-31');
    expect(councils).toBe(153);
    expect(without.map(({ words, count }) => [words, count])).toEqual([['no result added', 2]]);
  });
});

describe('no council is dropped or guessed', () => {
  test('the numbers of every area add up to all councils, on every day shown', () => {
    for (const series of areaSeriesOn(real.authorities, today(real))) {
      for (const { figures } of figuresByYear(series, real.authorities, today(real))) {
        const missing = figures.without.reduce((sum, { count }) => sum + count, 0);
        expect(gradedIn(figures) + missing).toBe(figures.councils);
      }
    }
  });

  test('councils inspected under the newest framework have no overall grade, and are counted as such', () => {
    const { without } = overallOn('2026-06-30');
    expect(without).toEqual([
      {
        words: 'not part of this framework since 27 April 2026',
        why: 'Ofsted stopped giving an overall grade on 27 April 2026. Each area has a grade of its own.',
        count: 10,
      },
    ]);
  });

  test('a grade that two groups of children share is never counted as two', () => {
    const bath = councilOf(real, 'bath-and-north-east-somerset');
    const then = { ...today(real), day: '2023-01-31' };
    expect(latestBy(bath, then)?.framework.id).toBe('ilacs-2018');
    const { counts, without } = figuresOf(strandOn('care-leavers', '2026-06-30'), [bath], then);
    expect(counts.filter(({ count }) => count > 0)).toEqual([]);
    expect(without.map(({ why }) => why)).toEqual([
      'Until January 2023 children in care and care leavers had one grade together.',
    ]);
  });

  test('grades from before 2018 are not counted with those since, though the area has the same name', () => {
    const day = '2017-03-31';
    const { counts } = figuresOf(strandOn('help-and-protection', '2026-06-30'), real.authorities, {
      ...today(real),
      day,
    });
    expect(counts.every(({ count }) => count === 0)).toBe(true);
  });
});

test('an inspection counts from the day on which it was finished, not from the day of its report', () => {
  const site = siteOf(baseWorld);
  const bath = councilOf(site, 'bath-and-north-east-somerset');
  const on = (day: string) => latestBy(bath, { ...today(site), day })?.id;
  expect(on('2022-03-03')).toBe('bath-and-north-east-somerset/2017-05-sif');
  expect(on('2022-03-04')).toBe('bath-and-north-east-somerset/2022-03-ilacs');
});
