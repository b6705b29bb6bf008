import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unsafeCharacters, withoutUnsafeCharacters } from '../../src/markdown/unsafe-text.ts';

describe('unsafeCharacters', () => {
  test('says which character stands where, and what it does', () => {
    expect(unsafeCharacters('Grade:\n\u202Edoog')).toEqual([
      {
        index: 7,
        line: 2,
        column: 1,
        codePoint: 'U+202E',
        name: 'a character that changes the direction of text',
      },
    ]);
  });

  test.each([
    ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200e, 0x200f],
    ...[0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x00ad, 0x180e, 0x2028, 0x2029, 0x3164, 0x034f],
    ...[0x0000, 0x0008, 0x000b, 0x000c, 0x001b, 0x007f, 0x0080, 0x0085, 0x009f],
    ...[0xd800, 0xdfff, 0xe000, 0xf0b7, 0xfffd, 0xfffe, 0xffff, 0xe0041, 0xe0101, 0x10fffd],
  ])('finds the code point %i between letters', (code) => {
    const found = unsafeCharacters(`a${String.fromCodePoint(code)}b`);
    expect(found.map(({ index }) => index)).toEqual([1]);
  });

  test.each([
    ['tabs and line ends', 'a\tb\nc\r\nd'],
    ['accents, dashes, quotation marks and a narrow space', 'café – “naïve”… 10\u202F000\u00A0£'],
    ['emoji that are joined', '👩‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍⚕️'],
    ['the flags of England, Scotland and Wales', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['Hindi with joiners', 'क्‍ष नी‌'],
    ['Persian with a non-joiner', 'می‌خواهم'],
    ['Welsh, Polish, Urdu and Chinese', 'Ynys Môn Łódź اردو 中文'],
  ])('leaves %s alone', (_what, text) => {
    expect(unsafeCharacters(text)).toEqual([]);
  });

  test('what is left without them has none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unsafeCharacters(withoutUnsafeCharacters(text))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a text of nothing but unsafe characters is read in one go', () => {
  const found = unsafeCharacters('\u200B\n'.repeat(25_000));
  expect(found).toHaveLength(25_000);
  expect(found.at(-1)).toMatchObject({ line: 25_000, column: 1 });
});
