import { currentLanguage } from './language.ts';

/**
 * Days without clocks. A day is an ISO 8601 string (YYYY-MM-DD, UTC), so days sort as text;
 * sums go through the number of days since 1 January 1970.
 */

/** The names of months (CLDR), and what stands between two days. */
const monthNames: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};
const shortMonthNames: typeof monthNames = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  cy: 'Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag',
};
const untilWords: Readonly<Record<string, string>> = { en: 'to', cy: 'i' };

function monthName(month: number, names = monthNames): string {
  return (names[currentLanguage()] ?? names['en'])?.split(' ')[month - 1] ?? '';
}

const msPerDay = 86_400_000;

/** The number of days from 1 January 1970 to an ISO day. */
export function dayNumber(day: string): number {
  return Date.parse(`${firstDay(day)}T00:00:00Z`) / msPerDay;
}

/** The first day of a month or a year; a day is its own. */
export function firstDay(dayMonthOrYear: string): string {
  return `${dayMonthOrYear}-01-01`.slice(0, 10);
}

/** No day of a month or a year comes after this; a day is its own. To compare with alone: June has no 31st. */
export function latestDay(dayMonthOrYear: string): string {
  if (isDay(dayMonthOrYear)) return dayMonthOrYear;
  return dayMonthOrYear.length === 4 ? `${dayMonthOrYear}-12-31` : `${dayMonthOrYear}-31`;
}

/** Whether somebody knows the day itself, and not the month or the year alone. */
export function isDay(dayMonthOrYear: string): boolean {
  return dayMonthOrYear.length === 10;
}

/** The ISO day that lies `count` days after another (before it, where negative). */
export function addDays(day: string, count: number): string {
  return new Date((dayNumber(day) + count) * msPerDay).toISOString().slice(0, 10);
}

/** The ISO day `count` months later; the 31st becomes the last day of a shorter month. */
export function addMonths(day: string, count: number): string {
  const { year, month, date } = parts(day);
  const first = new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10);
  const length = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return addDays(first, Math.min(date, length) - 1);
}

/** Whole months from one ISO day to a later one. */
export function monthsBetween(from: string, to: string): number {
  const a = parts(from);
  const b = parts(to);
  return (b.year - a.year) * 12 + (b.month - a.month) - (b.date < a.date ? 1 : 0);
}

/** Whether an ISO day is a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  // 3 January 1970 was a Saturday; days before it have negative numbers.
  const sinceSaturday = (((dayNumber(day) - 2) % 7) + 7) % 7;
  return sinceSaturday < 2;
}

/** A day in words: “17 June 2026”; of a month or a year, no more than is known: “June 2026”. */
export function formatDate(day: string): string {
  if (!isDay(day)) return formatMonth(day);
  const { year, month, date } = parts(day);
  return `${String(date)} ${monthName(month)} ${String(year)}`;
}

/** The month of a day in words: “June 2026”; of a year alone “2026”. */
export function formatMonth(day: string): string {
  return monthAndYear(day, monthNames);
}

/** The same where a column is narrow: “Jun 2026”. */
export function formatShortMonth(day: string): string {
  return monthAndYear(day, shortMonthNames);
}

function monthAndYear(day: string, names: typeof monthNames): string {
  if (day.length === 4) return day;
  const { year, month } = parts(day);
  return `${monthName(month, names)} ${String(year)}`;
}

/** A span of days in words, without saying twice what both share: “27 April to 1 May 2026”. */
export function spanInWords(from: string, to: string): string {
  if (from === to) return formatDate(from);
  const a = parts(from);
  const b = parts(to);
  const until = untilWords[currentLanguage()] ?? 'to';
  if (a.year !== b.year) return `${formatDate(from)} ${until} ${formatDate(to)}`;
  const start = a.month === b.month ? String(a.date) : formatDate(from).replace(/ \d+$/, '');
  return `${start} ${until} ${formatDate(to)}`;
}

function parts(day: string): { year: number; month: number; date: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10)),
  };
}
