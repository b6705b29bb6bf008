import { expect, test } from 'vitest';
import { lineText } from '../../src/markdown/line-text.ts';

test.each([
  ['Plain words stay as they are.', 'Plain words stay as they are.'],
  ['The *front door* and [more](https://example.org/).', 'The front door and more.'],
  ['Staff & managers < 5', 'Staff & managers < 5'],
])('a line without its marks: %s', (line, words) => {
  expect(lineText(line)).toBe(words);
});
