import { fileOf, type Content, type Entry } from '../../schemas/collections.ts';
import { resultsOf } from '../../domain/council.ts';
import { addDays, formatDate } from '../../domain/dates.ts';
import { addWorkingDays } from '../../domain/deadlines.ts';
import { nextDates } from '../../wording/next-dates.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { buildSite } from '../../domain/build-site.ts';
import { countedInDigits } from '../../wording/words.ts';
import { isStale } from '../../domain/statement.ts';

/** What marks something as gone stale among all that a check finds. */
export const staleCode = 'stale';

/** Reports come out about weekly: after two months without a look, every list misses some. */
const mostDays = 60;

/**
 * What has gone stale in content by a day, though no byte of it changed: results that nobody has
 * looked for of late, a review that is over a year old, bank holidays that run out, and windows for
 * a next inspection that have passed.
 *
 * @param content free of errors.
 * @param on the ISO day on which to look; a build never asks for it.
 */
export function staleFindings(content: Content, on: string): Finding[] {
  return [
    ...content.site.flatMap((entry) => [...staleDays(entry, on), ...staleReview(entry, on)]),
    ...content.audit
      .filter(({ data }) => isStale(data.asOf, on))
      .map(({ file, data }) =>
        stale(
          file,
          ['asOf'],
          `The last audit is from ${formatDate(data.asOf)}, more than a year ago.`,
          'Audit the site, and publish what it found.',
        ),
      ),
    ...staleHolidays(content, on),
    ...passedWindows(content, on),
  ];
}

function stale(file: string, field: FieldPath, message: string, fix: string): Finding {
  return { code: staleCode, severity: 'advice', file, field, message, fix };
}

function staleDays({ file, data }: Entry<'site'>, on: string): Finding[] {
  const isOld = (day: string): boolean => addDays(day, mostDays) < on;
  const lists = data.resultsUpTo.flatMap(({ family, day }, index) =>
    isOld(day)
      ? [
          stale(
            file,
            ['resultsUpTo', index, 'day'],
            `Results of “${family}” are in up to ${formatDate(day)}, more than ${countedInDigits(mostDays, 'day')} before ${formatDate(on)}.`,
            'Look for newer ones and import them, then set the day up to which you looked.',
          ),
        ]
      : [],
  );
  if (!isOld(data.asOf)) return lists;
  const message = `The site’s own day is ${formatDate(data.asOf)}, more than ${countedInDigits(mostDays, 'day')} before ${formatDate(on)}. Days to come and days past are told apart by it.`;
  return [stale(file, ['asOf'], message, `Write asOf: ${on}, and build the site.`), ...lists];
}

/** The law asks for a look at the accessibility statement once a year (SI 2018/952, regulation 8). */
function staleReview({ file, data }: Entry<'site'>, on: string): Finding[] {
  const { reviewed } = data.accessibility;
  if (!isStale(reviewed, on)) return [];
  const message = `The accessibility statement was last reviewed on ${formatDate(reviewed)}, more than a year ago.`;
  return [
    stale(
      file,
      ['accessibility', 'reviewed'],
      message,
      'Look through it, and write the day on which you did.',
    ),
  ];
}

/** The list has to reach as far as the longest deadline that could start on the day. */
function staleHolidays({ holidays, frameworks }: Content, on: string): Finding[] {
  const longest = Math.max(
    0,
    ...frameworks.flatMap(({ data }) => data.deadlines.map(({ workingDays }) => workingDays)),
  );
  return holidays
    .filter(({ data }) => addWorkingDays(on, longest, data) === undefined)
    .map(({ file, data }) => {
      const message = `The bank holidays are known up to ${formatDate(data.until)}. A deadline of ${countedInDigits(longest, 'working day')} from ${formatDate(on)} lies beyond that.`;
      return stale(file, ['until'], message, 'Add the days that have been announced since.');
    });
}

/** Councils whose next inspection was expected by the day, and has no result here. */
function passedWindows(content: Content, on: string): Finding[] {
  const site = buildSite(content);
  const { authorities, settings } = site;
  const subject = settings.subjects[0]?.id ?? '';
  return authorities.flatMap((authority): Finding[] => {
    const results = resultsOf(authority, subject);
    const window = nextDates(results, { ...site, asOf: settings.asOf }).find(
      ({ id, until }) => id === 'inspection' && until !== undefined && until < on,
    );
    if (!results.latest || window?.until === undefined) return [];
    const message = `The next full inspection of ${authority.name} was expected by ${formatDate(window.until)}, and no newer one is here.`;
    const file = fileOf('inspections', results.latest.id);
    return [stale(file, ['onSite'], message, 'Look for a newer report on the inspectors’ site.')];
  });
}
