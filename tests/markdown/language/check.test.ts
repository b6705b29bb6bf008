import { describe, expect, test } from 'vitest';
import { checkLanguage, readingAge, toVocabulary } from '../../../src/markdown/language/check.ts';

const file = 'content/a.md';

describe('checkLanguage', () => {
  test('counts the words and sentences that are told, without headings and quotations', () => {
    const text =
      '## What inspectors found\n\nFamilies get help. It is early.\n\n- One more\n\n> Not this.\n';
    expect(checkLanguage(text, { file })).toMatchObject({ words: 8, sentences: 3, problems: [] });
  });

  test('gives places in the author’s file, also in a list that goes on over lines', () => {
    const text = '- They act in\n  a robust way &amp;\n  ensure it.';
    const { problems } = checkLanguage(text, { file, firstLine: 20 });
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [21, 5],
      [22, 3],
    ]);
  });

  test('ends a sentence at a full stop after a number', () => {
    const { sentences } = checkLanguage('They stay until they are 21. The team helps.', { file });
    expect(sentences).toBe(2);
  });

  test.each([
    ['We met at 10 a.m. The team came.', 2],
    ['We met at 10 a.m. in Bath.', 1],
    ['Dr. Jones of St. Helens spoke.', 1],
    ['See No. 2. It says so.', 2],
    ['It rose by 12.2% in 2024. That is much.', 2],
    ['“Did it help?” she asked.', 1],
    ['“It did.” That was all.', 2],
    ['Wait … and see! Then *ask.* Now.', 3],
    ['Run `npm start`. Then look.', 2],
  ])('takes “%s” for sentences: %i', (text, count) => {
    expect(checkLanguage(text, { file }).sentences).toBe(count);
  });

  test('reads a word that is part bold as one, and leaves code out', () => {
    expect(checkLanguage('They **re**visit `robust` homes.', { file })).toMatchObject({
      words: 3,
      problems: [],
    });
  });

  test('leaves official names alone, and finds the same words outside them', () => {
    const vocabulary = toVocabulary([], ['Key Outcomes Board']);
    const { problems } = checkLanguage('The Key Outcomes Board has key aims.', {
      file,
      vocabulary,
    });
    expect(problems.map(({ column }) => column)).toEqual([28]);
  });

  test('has nothing to say of an empty text or of one that cannot be read', () => {
    const nothing = { problems: [], readingAge: 0, words: 0, sentences: 0 };
    expect(checkLanguage('', { file })).toEqual(nothing);
    expect(checkLanguage('>'.repeat(40_000), { file })).toEqual(nothing);
  });
});

describe('readingAge', () => {
  test('puts a story for children below a report for inspectors', () => {
    const story = 'The dog ran to the shop. It saw a cat. The cat sat on a wall and did not run.';
    const report =
      'Management oversight of multi-agency safeguarding arrangements is insufficiently consistent, and performance information does not reliably inform strategic decision-making.';
    expect(readingAge(story)).toBeLessThan(7);
    expect(readingAge(report)).toBeGreaterThan(20);
  });

  test('is the mean of Flesch–Kincaid and the Automated Readability Index, plus five', () => {
    // 6 words, 9 syllables, 29 letters, 1 sentence: grades 4.45 and 4.34.
    expect(readingAge('Social workers help them very soon.')).toBe(9.4);
  });

  test('is 0 for a text without words', () => {
    expect(readingAge('  — 2025 \n')).toBe(0);
  });
});
