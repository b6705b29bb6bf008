import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  formatDate,
  isWeekend,
  monthsBetween,
  spanInWords,
} from '../../src/domain/dates.ts';

const day = fc
  .integer({ min: -20_000, max: 60_000 })
  .map((number) => addDays('1970-01-01', number));

test('a day and its number stand for each other', () => {
  fc.assert(fc.property(day, (one) => addDays('1970-01-01', dayNumber(one)) === one));
});

test('there are two days of weekend in any seven', () => {
  fc.assert(
    fc.property(day, (one) => {
      const week = [0, 1, 2, 3, 4, 5, 6].map((step) => addDays(one, step));
      expect(week.filter(isWeekend)).toHaveLength(2);
    }),
  );
});

test('27 June 2026 is a Saturday, and the Monday after it is a day of work', () => {
  expect(isWeekend('2026-06-27')).toBe(true);
  expect(isWeekend('2026-06-29')).toBe(false);
});

test('the 31st of a month becomes the last day of a shorter one', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2023-11-30', 31)).toBe('2026-06-30');
});

test('months are counted when they are whole', () => {
  expect(monthsBetween('2022-03-18', '2025-06-13')).toBe(38);
  expect(monthsBetween('2022-03-18', '2025-06-18')).toBe(39);
});

test.each([
  ['2026-04-27', '2026-05-01', '27 April to 1 May 2026'],
  ['2023-07-10', '2023-07-21', '10 to 21 July 2023'],
  ['2022-12-30', '2023-01-05', '30 December 2022 to 5 January 2023'],
  ['2016-07-28', '2016-07-28', '28 July 2016'],
])('%s to %s is said as “%s”', (from, to, words) => {
  expect(spanInWords(from, to)).toBe(words);
});

test('a day is said as people say it', () => {
  expect(formatDate('2026-06-17')).toBe('17 June 2026');
});
