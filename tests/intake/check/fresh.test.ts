import { describe, expect, test, vi } from 'vitest';
import { main } from '../../../src/commands/index.ts';
import { checkContent } from '../../../src/intake/check/content.ts';
import { withStale } from '../../../src/intake/check/fresh.ts';
import { worldWith, type Edits } from '../../world.ts';

/** What has gone stale in the small world by a day, each as its place and its words. */
function staleBy(on: string, edits: Edits = {}): string[] {
  const folder = worldWith(edits);
  return withStale(folder, checkContent(folder), on).problems.map(
    ({ file, line, message, fix }) => `${file}:${String(line)} ${message} → ${fix}`,
  );
}

describe('what has gone stale', () => {
  test('is nothing on the site’s own day, nor 60 days later', () => {
    expect(staleBy('2026-06-30')).toEqual([]);
    expect(staleBy('2026-08-29')).toEqual([]);
  });

  test('is each list of results after more than 60 days, and the site’s own day', () => {
    expect(staleBy('2026-08-30')).toEqual([
      'site.yaml:5 The site’s own day is 30 June 2026, more than 60 days before 30 August 2026. Days to come and days past are told apart by it. → Write asOf: 2026-08-30, and build the site.',
      ...['ilacs', 'focused-visit', 'area-send'].map(
        (family, index) =>
          `site.yaml:${String(7 + index)} Results of “${family}” are in up to 30 June 2026, more than 60 days before 30 August 2026. → Look for newer ones and import them, then set the day up to which you looked.`,
      ),
    ]);
  });

  test('is the review of the accessibility statement after a year, told once', () => {
    const review = (on: string, edits: Edits = {}) =>
      staleBy(on, edits).filter((one) => one.includes('accessibility statement'));
    expect(review('2027-06-30')).toEqual([]);
    expect(review('2027-07-01')).toEqual([
      'site.yaml:15 The accessibility statement was last reviewed on 30 June 2026, more than a year ago. → Look through it, and write the day on which you did.',
    ]);
    const older: Edits = {
      'site.yaml': (text) => text.replaceAll(/(prepared|reviewed): 2026/g, '$1: 2025'),
    };
    expect(review('2026-07-01', older)).toHaveLength(1);
  });

  test('is the list of bank holidays that no longer reaches to the end of a deadline', () => {
    const holidays = (on: string) => staleBy(on).filter((one) => one.startsWith('holidays'));
    expect(holidays('2026-07-01')).toEqual([]);
    expect(holidays('2028-12-01')).toHaveLength(1);
    expect(holidays('2028-12-01')[0]).toContain(
      'A deadline of 70 working days from 1 December 2028 lies beyond that. → Add the days',
    );
  });

  test('is not looked for in content with errors: they come first', () => {
    const broken: Edits = {
      'site.yaml': (text) => text.replace('day: 2026-06-30', 'day: 2027-06-30'),
    };
    const told = staleBy('2028-12-01', broken);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('Results cannot be in up to 30 June 2027, after the site’s own day');
  });
});

test('the command fails where something has gone stale, says how much, and takes its day', async () => {
  vi.stubEnv('CONTENT_DIR', worldWith({}));
  const told = vi.spyOn(console, 'log').mockReturnValue();
  expect(await main(['check', '--fresh', '--on', '2026-06-30'])).toBe(0);
  expect(told).toHaveBeenLastCalledWith('By 30 June 2026, nothing has gone stale.');
  expect(await main(['check', '--fresh', '--on', '2026-08-30'])).toBe(1);
  expect(told).toHaveBeenLastCalledWith('By 30 August 2026, 4 things have gone stale.');
  vi.unstubAllEnvs();
  told.mockRestore();
});
