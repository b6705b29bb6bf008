import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/markdown/plain-text.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { hostileMarkdown } from './hostile.ts';

function textOf(markdown: string): string {
  return renderMarkdown(markdown, { file: 'content/a.md' }).text;
}

describe('the plain text of a body', () => {
  test.each([
    ['a line for each block', '## Help\n\n- One\n- Two\n\n> Three', 'Help\nOne\nTwo\nThree'],
    ['a line for each row', '| A | B |\n|---|---|\n| c | d |', 'A B\nc d'],
    ['one line where the source goes on in the next', 'One\ntwo', 'One two'],
    ['one space where there are more', 'One &nbsp; two', 'One two'],
    ['two lines where the author breaks one', 'One\\\ntwo', 'One\ntwo'],
  ])('has %s', (_what, markdown, text) => {
    expect(textOf(markdown)).toBe(text);
  });

  test('has no empty line, and no space at either end of one', () => {
    fc.assert(
      fc.property(hostileMarkdown, (markdown) => {
        const text = textOf(markdown);
        expect(text === '' || text.split('\n').every((line) => /^\S(?:[^]*\S)?$/.test(line))).toBe(
          true,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('words', () => {
  test.each([
    ['', 0],
    ['4.2% of well-known plans', 4],
    ['One - two', 2],
    ['Été\nà Çankırı', 3],
  ])('in %j are %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
