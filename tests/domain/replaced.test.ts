import { describe, expect, test } from 'vitest';
import { isReplaced } from '../../src/domain/replaced.ts';
import { realSite } from '../formats/sites.ts';
import { councilOf } from '../world.ts';

const site = realSite();

function replacedIn(council: string): string[] {
  const authority = councilOf(site, council);
  return authority.inspections.filter((one) => isReplaced(one, authority)).map(({ id }) => id);
}

describe('a newer inspection takes the place', () => {
  test('of older ones on the same subject, and of a visit before it', () => {
    expect(replacedIn('bradford')).toEqual([
      'bradford/2022-12-ilacs',
      'bradford/2020-12-focused-visit',
      'bradford/2018-09-ilacs',
      'bradford/2014-03-sif',
    ]);
  });

  test('but not of a visit since then', () => {
    expect(replacedIn('barnet')).toEqual([
      'barnet/2021-06-focused-visit',
      'barnet/2019-05-ilacs',
      ...replacedIn('barnet').slice(2),
    ]);
    expect(replacedIn('barnet')).not.toContain('barnet/2025-11-focused-visit');
  });

  test('of none on another subject', () => {
    for (const authority of site.authorities) {
      const subjects = Map.groupBy(authority.inspections, ({ framework }) => framework.subject);
      for (const [newest] of subjects.values()) {
        expect(newest && isReplaced(newest, authority)).toBe(false);
      }
    }
  });
});

test('a site of today’s size is searched at once', () => {
  expect(site.searchedApart).toBe(false);
});
