import { expect, test } from 'vitest';
import { showMarkdown } from '../../src/markdown/render.ts';

test.each([
  ['', 0],
  ['4.2% of well-known plans', 4],
  ['One - two – three', 3],
  ['One&emsp;&nbsp; two', 2],
  ['Été\nà Çankırı', 3],
  ['One\\\ntwo', 2],
  ['One**two** three', 2],
  ['## Help\n\n- One\n- Two\n\n> Three\n\n---\n\nFour', 5],
  ['| A | B |\n|---|---|\n|c|d|\n||e|', 5],
])('the words of %j are counted: %i', (markdown, words) => {
  expect(showMarkdown(markdown, { file: 'content/a.md' }).words).toBe(words);
});
