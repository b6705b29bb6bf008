import { atOffset } from '../finding.ts';
import { matchesIn, type ProseRule } from '../page.ts';

/**
 * A day in figures: 17/06/2026, 17.6.2026, 17/06/26, 2026-06-17. Dots and hyphens need a year of four
 * figures: “2.4.11” is a number of a rule.
 */
const DAY =
  /(?<![\d/.-])(?:\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})|\d{1,2}([.-])\d{1,2}\1\d{4}|\d{4}([/-])\d{1,2}\2\d{1,2})(?![\d/-]|\.\d)/g;

const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * Days are written with the month as a word: whether 03/04 is in March or in April depends on where the
 * reader grew up, and some screen readers say it as a sum. Advice.
 */
export const numericDate: ProseRule = (page) =>
  [...matchesIn(page, DAY)].flatMap(({ words, offset }) => {
    const days = readings(words);
    const [only = '17 June 2026', other] = days;
    if (days.length === 0) return [];
    return atOffset(page.source, offset, {
      code: 'numeric-date',
      severity: 'advice',
      message: `“${words}” gives a day in figures.`,
      fix: `Write the month as a word: ${other === undefined ? only : `${only}, or ${other}`}.`,
    });
  });

/** The days that the figures can mean, the British reading first. */
function readings(words: string): string[] {
  const [first = 0, second = 0, third = 0] = words.split(/\D/).map(Number);
  if (first > 31) return daysOf([[first, second, third]]);
  const year = third < 100 ? 2000 + third : third;
  return daysOf([
    [year, second, first],
    [year, first, second],
  ]);
}

function daysOf(all: readonly (readonly [year: number, month: number, day: number])[]): string[] {
  const real = all.flatMap(([year, month, day]) => {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? [date] : [];
  });
  return [...new Set(real.map((date) => inWords.format(date)))];
}
