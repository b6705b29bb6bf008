import { describe, expect, test } from 'vitest';
import { otherCouncils, themesOf } from '../../src/domain/themes.ts';
import { themedSite } from '../themed-world.ts';

const factsOf = (id: string, site = themedSite()) =>
  themesOf(site).themes.find(({ theme }) => theme.id === id);

describe('the themes of a site', () => {
  test('stand in the order in which they were named since three years before results end', () => {
    const { since, themes } = themesOf(themedSite());
    expect(since).toBe('2023');
    expect(themes.map(({ theme, recent }) => [theme.id, recent])).toEqual([
      ['health', { named: 3, of: 3 }],
      ['recording', { named: 1, of: 3 }],
      ['neglect', { named: 0, of: 3 }],
    ]);
  });

  test('are counted by the year of the inspection, of those whose list we have', () => {
    expect(factsOf('recording')?.years).toEqual([
      { year: '2022', named: 1, of: 1 },
      { year: '2023', named: 0, of: 1 },
      { year: '2025', named: 0, of: 1 },
      { year: '2026', named: 1, of: 1 },
    ]);
  });

  test('have their points newest first, each with its number, inspection and council', () => {
    const points = factsOf('health')?.points ?? [];
    expect(points.map(({ inspection, point }) => `${inspection.id} ${point.id}`)).toEqual([
      'brent/2026-05-ilacs health-checks',
      'bath-and-north-east-somerset/2025-06-ilacs health-plans',
      'brent/2023-02-ilacs checks',
      'bradford/2022-12-ilacs doctors',
    ]);
    expect(points.map(({ number }) => number)).toEqual([1, 1, 1, 1]);
    expect(factsOf('recording')?.points.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('do not count an inspection with a point whose theme nobody has named', () => {
    const site = themedSite();
    const open = {
      ...site,
      inspections: site.inspections.map((inspection) =>
        inspection.id === 'brent/2023-02-ilacs'
          ? {
              ...inspection,
              improvements: inspection.improvements.map((point) => ({ ...point, themes: [] })),
            }
          : inspection,
      ),
    };
    expect(factsOf('health', open)?.recent).toEqual({ named: 2, of: 2 });
  });
});

describe('other councils that were asked the same', () => {
  test.each([
    ['recording', 'brent', 0],
    ['health', 'brent', 1],
    ['health', 'bradford', 2],
    ['neglect', 'brent', 0],
  ])('for %s besides %s are %i, each counted once', (id, slug, count) => {
    expect(otherCouncils(id, { slug }, themedSite())).toEqual({ count, since: '2023' });
  });
});

test('a site without themes has none, and breaks nothing', () => {
  const bare = { ...themedSite(), themes: new Map(), inspections: [] };
  expect(themesOf(bare)).toEqual({ since: '2023', themes: [] });
});
