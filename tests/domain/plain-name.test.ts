import { describe, expect, test } from 'vitest';
import { isNamed } from '../../src/domain/plain-name.ts';

describe('words are a name', () => {
  test.each([
    ['st helens', 'St. Helens'],
    ['Brighton & Hove', 'Brighton and Hove'],
    ['BATH', 'Bath and North East Somerset, B&NES, Bath'],
    ['brent council', 'Brent'],
    ['stoke on trent', 'Stoke-on-Trent'],
    ['Hull City Council', 'Kingston upon Hull, Hull'],
  ])('%s is %s', (words, names) => {
    expect(isNamed(words, names)).toBe(true);
  });

  test('Somerset is not North Somerset', () => {
    expect(isNamed('somerset', 'North Somerset')).toBe(false);
  });

  test('a page without names is never meant', () => {
    expect(isNamed('', undefined)).toBe(false);
  });
});
