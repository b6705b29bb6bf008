import { expect, test } from 'vitest';
import { showMarkdown } from '../../src/markdown/render.ts';

test.each([
  ['on the page', '', ''],
  ['in a quotation', '> ', '> '],
  ['in a list', '- ', '  '],
  ['in a list in a quotation in a list', '1. > - ', '   >   '],
])('a table %s keeps no mark, and its header cells head columns', (_where, first, next) => {
  const table = ['| a | b |', '|:-:|--:|', '| c | d |'].join(`\n${next}`);
  const { html } = showMarkdown(first + table, { file: 'content/a.md' });
  const column = '<th scope="col">';
  expect(html.match(/<t[hd]\b[^>]*>/g)).toEqual([column, column, '<td>', '<td>']);
});
