import { describe, expect, test } from 'vitest';
import { resultsOf } from '../../src/domain/council.ts';
import type { Authority, Site } from '../../src/domain/site.ts';
import { timelineOf, type Timeline } from '../../src/domain/timeline.ts';
import { changeInWords } from '../../src/wording/counts.ts';
import { realSite } from '../formats/sites.ts';
import { councilOf } from '../world.ts';

const site = realSite();

function timeline(authority: Authority, { settings, frameworks }: Site = site): Timeline {
  const { latest, earlier } = resultsOf(authority, settings.subjects[0]?.id ?? '');
  return timelineOf(latest ? [latest, ...earlier] : [], frameworks);
}

const long = site.authorities
  .map((authority) => ({ authority, ...timeline(authority) }))
  .filter(({ inspections }) => inspections.length >= 3);

/** Whether two frameworks both judge the area so that grades mean the same. Written down by hand. */
function meansTheSame(area: string, before: string, after: string): boolean {
  const since: Record<string, readonly string[]> = {
    'impact-of-leaders': ['ilacs-2018', 'ilacs-2023', 'ilacs-2026'],
    'help-and-protection': ['ilacs-2018', 'ilacs-2023', 'ilacs-2026'],
    'children-in-care': ['ilacs-2023', 'ilacs-2026'],
    'care-leavers': ['ilacs-2023', 'ilacs-2026'],
    overall: ['sif-2013', 'ilacs-2018', 'ilacs-2023'],
  };
  const both = since[area]?.includes(before) && since[area].includes(after);
  return before === after || both === true;
}

describe('every council with three or more inspections', () => {
  test('there are many', () => {
    expect(long.length).toBeGreaterThan(140);
  });

  test('has no area compared across a break', () => {
    for (const { lanes, inspections } of long) {
      for (const { points } of lanes) {
        points.forEach((point, index) => {
          if (!point?.verdict || point.verdict === 'not-comparable') return;
          const before = inspections[index - 1];
          expect(points[index - 1]?.area.id).toBe(point.area.id);
          expect([
            point.inspection.id,
            point.area.id,
            meansTheSame(point.area.id, before?.framework.id ?? '', point.inspection.framework.id),
          ]).toEqual([point.inspection.id, point.area.id, true]);
        });
      }
    }
  });

  test('has a reason for each area that cannot be compared', () => {
    for (const { steps } of long) {
      for (const { comparison, breaks } of steps) {
        const reasons = breaks.map(({ why }) => why);
        for (const change of comparison.changes) {
          if (change.verdict === 'not-comparable') expect(reasons).toContain(change.why);
        }
      }
    }
  });

  test('changed as written down', async () => {
    const told = long.flatMap(({ authority, steps }) =>
      steps.map(
        ({ from, to, comparison }) =>
          `${authority.slug} ${nameOf(from.id)} to ${nameOf(to.id)}: ${changeInWords(comparison)}`,
      ),
    );
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('./changes.golden.txt');
  });
});

test('each grade of each inspection stands on one lane, once', () => {
  for (const { lanes, inspections } of long) {
    for (const [index, inspection] of inspections.entries()) {
      const there = lanes.flatMap(({ points }) => points[index]?.area.id ?? []);
      const areas = inspection.framework.areas.map(({ id }) => id);
      expect(there.toSorted()).toEqual([...areas, 'overall'].toSorted());
    }
  }
});

test('Bradford: leaders keep one lane through the change of 2018, and the shared grade has its own', () => {
  const { lanes } = timeline(councilOf(site, 'bradford'));
  const grades = (id: string) =>
    lanes
      .find((lane) => lane.id === id)
      ?.points.map((point) =>
        point?.area.result.kind === 'graded' ? point.area.result.grade.id : undefined,
      );
  expect(grades('impact-of-leaders')).toEqual([
    'good',
    'requires-improvement',
    'inadequate',
    'good',
  ]);
  expect(grades('children-in-care-and-care-leavers')).toEqual([
    undefined,
    'requires-improvement',
    'inadequate',
    undefined,
  ]);
});

/** `2026-05-ilacs` of `brent/2026-05-ilacs`. */
function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
