import { expect, test } from 'vitest';
import {
  askedMostInWords,
  mostNamed,
  namedSince,
  pointsOfTheme,
  sharePercent,
} from '../../src/wording/themes.ts';

test.each([
  [0, 0, 'We have no list of points from an inspection since 2023.'],
  [0, 1, 'Inspectors named this in 0 of 1 inspection since 2023.'],
  [1, 3, 'Inspectors named this in 1 of 3 inspections since 2023 (33%).'],
  [41, 120, 'Inspectors named this in 41 of 120 inspections since 2023 (34%).'],
])('a share says its base: %i of %i', (named, of, words) => {
  expect(namedSince({ named, of }, '2023')).toBe(words);
});

test.each([
  [0, 'We know of 0 such points. The newest stand first.'],
  [1, 'We know of one such point.'],
  [34, 'We know of 34 such points. The newest stand first.'],
])('of %i points a list says how many it knows of', (count, words) => {
  expect(pointsOfTheme(count)).toBe(words);
});

test('a share of nothing has no percentage', () => {
  expect(sharePercent({ named: 0, of: 0 })).toBe('');
});

test('a picture of one theme or of many says so', () => {
  expect([1, 10].map((count) => mostNamed(count, '2023'))).toEqual([
    'The theme named most often since 2023',
    'The 10 themes named most often since 2023',
  ]);
});

const asked = (name: string, named: number) => ({ theme: { name }, recent: { named, of: 120 } });

test.each([
  [[], ''],
  [[asked('Homes', 0)], ''],
  [
    [asked('Homes', 41), asked('Plans', 30)],
    'What must improve, most often: Homes, in 41 of 120 inspections since 2023 (34%).',
  ],
  [
    [asked('Homes', 41), asked('Plans', 41), asked('Records', 3)],
    'What must improve, most often: Homes and Plans, each in 41 of 120 inspections since 2023 (34%).',
  ],
])('the themes that were named most often are all said', (themes, words) => {
  expect(askedMostInWords(themes, '2023')).toBe(words);
});
