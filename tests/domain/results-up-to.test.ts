import { describe, expect, test } from 'vitest';
import { figuresByYear, areaSeriesOn, today } from '../../src/domain/figures.ts';
import { leadingResultsDay } from '../../src/domain/results-up-to.ts';
import { otherResultsUpToInWords, resultsUpToInWords } from '../../src/wording/results-up-to.ts';
import { baseWorld, problemsWith, siteOf, worldWith, type Edits } from '../world.ts';

/** Settings of the small world with other lines under `resultsUpTo`. */
function upTo(lines: readonly string[], asOf = '2026-11-30'): Edits {
  const list = lines.map((line) => `  - { ${line} }\n`).join('');
  return {
    'site.yaml': (text) =>
      text
        .replace('asOf: 2026-06-30', `asOf: ${asOf}`)
        .replace(/resultsUpTo:\n( {2}- .*\n)+/, `resultsUpTo:\n${list}`),
  };
}

const autumn = upTo([
  'family: ilacs, day: 2026-08-20',
  'family: focused-visit, day: 2026-07-27',
  'family: area-send, day: 2026-08-20',
]);

function told(edits: Edits): string[] {
  return problemsWith(edits).map(({ severity, file, line, message, fix }) =>
    [severity, `${file}:${String(line)}`, message, '→', fix].join(' '),
  );
}

describe('up to which day results are in', () => {
  test('is said of the leading subject first, and of the rest where it differs', () => {
    const site = siteOf(worldWith(autumn));
    expect(resultsUpToInWords(site)).toBe('Results published up to 20 August 2026.');
    expect(otherResultsUpToInWords(site)).toBe('Focused visit: up to 27 July 2026.');
    expect(otherResultsUpToInWords(siteOf(baseWorld))).toBe('');
  });

  test('names the newest line of the figures, which leave out a March that it does not reach', () => {
    const site = siteOf(
      worldWith({
        ...upTo(
          [
            'family: ilacs, day: 2026-08-20',
            'family: focused-visit, day: 2026-08-20',
            'family: area-send, day: 2026-08-20',
          ],
          '2027-04-30',
        ),
      }),
    );
    expect(leadingResultsDay(site)).toBe('2026-08-20');
    const allSeries = areaSeriesOn(site.authorities, today(site));
    const days = allSeries.flatMap((series) =>
      figuresByYear(series, site.authorities, today(site)).map(({ day }) => day),
    );
    expect(days).toContain('2026-08-20');
    expect(days.filter((day) => day > '2026-08-20')).toEqual([]);
  });

  test('cannot be after the site’s own day, of an unknown family, or said twice', () => {
    expect(
      told(
        upTo([
          'family: ilacs, day: 2026-12-01',
          'family: ilacs, day: 2026-08-20',
          'family: nobody, day: 2026-08-20',
          'family: focused-visit, day: 2026-08-20',
          'family: area-send, day: 2026-08-20',
        ]),
      ),
    ).toEqual([
      'error site.yaml:7 Results cannot be in up to 1 December 2026, after the site’s own day, 30 November 2026. → Correct the day, or set asOf to today.',
      'error site.yaml:8 “ilacs” is there twice. → Take one of them out.',
      'error site.yaml:9 No framework belongs to the family “nobody”. → Write one of: area-send, focused-visit, ilacs, jtai, lac, monitoring-visit, sif.',
    ]);
  });

  test('has to be said of every family that still grows', () => {
    expect(
      told(upTo(['family: ilacs, day: 2026-08-20', 'family: area-send, day: 2026-08-20'])),
    ).toEqual([
      'error site.yaml:6 Nothing says up to which day results of “focused-visit” are in. → Write under resultsUpTo: - { family: focused-visit, day: 2026-11-30 } with the day up to which somebody looked.',
    ]);
  });

  test('is doubted where a result is newer', () => {
    expect(
      told(
        upTo([
          'family: ilacs, day: 2026-06-01',
          'family: focused-visit, day: 2026-08-20',
          'family: area-send, day: 2026-08-20',
        ]),
      ),
    ).toEqual([
      'advice inspections/brent/2026-05-ilacs.md:8 This came out on 17 June 2026, and the site says that results are in up to 1 June 2026. → Once you have looked for all others, set the day of “ilacs” under resultsUpTo in site.yaml.',
    ]);
  });
});
