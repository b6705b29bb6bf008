import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { fastParser } from '../../src/markdown/parser.ts';
import { remarkSetAside } from '../../src/markdown/set-aside.ts';
import { handlers } from '../../src/markdown/to-html.ts';
import { commonmarkExamples } from './commonmark.ts';
import { hostileMarkdown } from './hostile.ts';

const plain = unified().use(fastParser).use(remarkRehype, { handlers }).use(rehypeStringify);
const quick = unified()
  .use(fastParser)
  .use(remarkSetAside)
  .use(remarkRehype, { handlers })
  .use(rehypeStringify);

describe('setting the blocks aside', () => {
  test.each([
    '[a][b] and [b]\n\n> [b]: /one\n\n[b]: /two',
    '- [b]\n\n  [b]: /one',
    '# One\n\nTwo\n\n---\n\n| a |\n|---|\n| b |',
  ])('gives the same HTML for %j', (markdown) => {
    expect(String(quick.processSync(markdown))).toBe(String(plain.processSync(markdown)));
  });

  test('gives the same HTML for all examples of CommonMark', () => {
    for (const markdown of commonmarkExamples) {
      expect(String(quick.processSync(markdown))).toBe(String(plain.processSync(markdown)));
    }
  });

  test('gives the same HTML for hostile text', () => {
    fc.assert(
      fc.property(hostileMarkdown, (markdown) => {
        expect(String(quick.processSync(markdown))).toBe(String(plain.processSync(markdown)));
      }),
      { numRuns: 500 },
    );
  });
});
