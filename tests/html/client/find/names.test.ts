import { describe, expect, test } from 'vitest';
import { isNamed, nameMeant } from '../../../../src/html/client/search/names.ts';

const councils = ['Middlesbrough', 'St. Helens', 'Bath and North East Somerset', 'Bradford'];

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

describe('a slip in a name', () => {
  test.each([
    ['middlesborough', 'Middlesbrough'],
    ['bradfrod', 'Bradford'],
    ['bradfod', 'Bradford'],
  ])('%s is taken for %s', (words, name) => {
    expect(nameMeant(words, councils)).toBe(name);
  });

  test.each(['bradf', 'helens', 'care leavers', 'bra', ''])('“%s” is left as it is', (words) => {
    expect(nameMeant(words, councils)).toBeUndefined();
  });
});
