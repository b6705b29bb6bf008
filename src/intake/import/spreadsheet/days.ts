/** Which of the first two numbers is the day, where a date is written in numbers alone. */
export type DateOrder = 'day-first' | 'month-first';

/** What a cell says of a day, or why nobody can say. */
export type Day = { day: string } | { message: string; fix: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Excel counts days from here; its first two months are one day out, and no inspection is so old. */
const EXCEL_START = Date.UTC(1899, 11, 30);

/**
 * Reads a day in the forms that can mean one day only: as ISO 8601 has it, with the month as a word,
 * in numbers where the first is above 12, or as Excel counts days.
 *
 * @param order what the person who imports says of all other dates.
 * @returns the ISO day; undefined where this is no date at all.
 */
export function dayIn(cell: string, order: DateOrder | undefined): Day | undefined {
  const text = cell.replaceAll(/[\u2010-\u2015\u2212]/g, '-').trim();
  const time = String.raw`(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?)?`;
  const iso = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}$`).exec(text);
  if (iso) return real(iso[1], iso[2], iso[3]);
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  if (compact) return real(compact[1], compact[2], compact[3]);
  if (/^[2-7]\d{4}(?:\.0+)?$/.test(text)) return counted(Number(text));
  const words =
    /^(?:\p{L}{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}{3,9})\.?,?[ -](\d{4}|\d\d)$/u.exec(
      text,
    );
  if (words) return real(fullYear(words[3]), monthOf(words[2]), words[1]);
  const numbers = new RegExp(String.raw`^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})${time}$`).exec(text);
  return numbers ? inNumbers(cell, numbers, order) : undefined;
}

/** A month or a year where a cell gives no day: “2025-01”, “January 2025”, “Jan-25”, “2025”. */
export function monthOrYearIn(cell: string): string | undefined {
  const text = cell.replaceAll(/[\u2010-\u2015\u2212]/g, '-').trim();
  if (/^(?:18|19|20|21)\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return text;
  const [, word, year] = /^(\p{L}{3,9})\.?[ -](\d{4}|\d\d)$/u.exec(text) ?? [];
  const month = monthOf(word);
  return word === undefined || month === '0' ? undefined : `${fullYear(year)}-${pad(month)}`;
}

function inNumbers(cell: string, parts: RegExpExecArray, order: DateOrder | undefined) {
  const [, first, , second, year] = parts;
  if (order === 'month-first') return real(year, first, second);
  if (order === 'day-first' || Number(first) > 12 || first === second)
    return real(year, second, first);
  return {
    message: `“${cell}” can be two days: nobody can say which number is the month.`,
    fix: `Write the year, the month and the day, such as ${String(year)}-${pad(second)}-${pad(first)}, or import again with --dates day-first.`,
  };
}

function counted(days: number): Day {
  return { day: new Date(EXCEL_START + days * 86_400_000).toISOString().slice(0, 10) };
}

/** A day that the calendar has. */
function real(year = '', month = '', day = ''): Day | undefined {
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso)) return undefined;
  if (year !== '1900') return { day: iso };
  const message = 'Excel shows 1900 where a cell is blank or holds no day.';
  return { message, fix: 'Write the day, or leave the cell blank.' };
}

function monthOf(word = ''): string {
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return String(index + 1);
}

/** Two digits are a year of this century, as spreadsheet programs show it beside the month's name. */
function fullYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year;
}

function pad(number = ''): string {
  return number.padStart(2, '0');
}
