import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkInline,
  checkMarkdown,
  renderInline,
  renderMarkdown,
  showInline,
  showMarkdown,
} from '../../src/markdown/render.ts';
import { commonmarkExamples } from './commonmark.ts';
import { hostileMarkdown } from './hostile.ts';

const terms = [
  { id: 'care-leaver', term: 'care leaver', forms: ['care leavers', 'children', 'a'] },
];
const options = { file: 'content/a.md', firstLine: 7, idPrefix: 'council-', terms };

/** What one gives must be what the others give together, to the byte. */
function bodyBothWays(markdown: string): void {
  const { problems, ...shown } = renderMarkdown(markdown, options);
  expect(showMarkdown(markdown, options), markdown).toEqual(shown);
  expect(checkMarkdown(markdown, options), markdown).toEqual(problems);
}

function lineBothWays(line: string): void {
  const { problems, ...shown } = renderInline(line, options);
  expect(showInline(line), line).toEqual(shown);
  expect(checkInline(line, options), line).toEqual(problems);
}

describe('showing and checking apart gives what rendering gives', () => {
  test('for all examples of CommonMark', () => {
    for (const markdown of commonmarkExamples) {
      bodyBothWays(markdown);
      lineBothWays(markdown);
    }
  });

  test('for hostile bodies', () => {
    fc.assert(fc.property(hostileMarkdown, bodyBothWays), { numRuns: 1000 });
  });

  test('for hostile lines', () => {
    fc.assert(fc.property(hostileMarkdown, lineBothWays), { numRuns: 1000 });
  });

  test.each([`${'> '.repeat(70)}deep`, 'long '.repeat(20_000)])(
    'for what cannot be read: %.9s …',
    (markdown) => {
      expect(showMarkdown(markdown, options).html).toBe('');
      bodyBothWays(markdown);
      lineBothWays(markdown);
    },
  );
});
