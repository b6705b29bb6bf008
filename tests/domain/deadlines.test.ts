import Calendar from 'date-holidays';
import { expect, test } from 'vitest';
import { addWorkingDays } from '../../src/domain/deadlines.ts';
import { baseWorld, siteOf } from '../world.ts';

const { holidays } = siteOf(baseWorld);

test.each([
  ['Stockton-on-Tees', '2023-05-09', '2023-08-16'],
  ['Bradford', '2023-01-31', '2023-05-15'],
  ['Bath and North East Somerset', '2025-08-05', '2025-11-12'],
])('%s: 70 working days after %s are over on %s', (_council, received, due) => {
  expect(addWorkingDays(received, 70, holidays)).toBe(due);
});

test('the day of receipt does not count, and a weekend is stepped over', () => {
  expect(addWorkingDays('2026-06-26', 1, holidays)).toBe('2026-06-29');
});

test('a sum that leaves the list of holidays has no answer rather than a wrong one', () => {
  expect(addWorkingDays('2028-12-01', 70, holidays)).toBeUndefined();
  expect(addWorkingDays('2012-12-31', 1, holidays)).toBeUndefined();
});

test('the list of holidays is the one that the calendar of England has', () => {
  const calendar = new Calendar('GB', 'ENG');
  const years = Array.from({ length: 16 }, (_, index) => 2013 + index);
  const official = years.flatMap((year) =>
    calendar
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  );
  expect(new Set(holidays.days.map(({ date }) => date))).toEqual(new Set(official));
});
