import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlain, plainPage } from '../../src/markdown/plain-line.ts';
import { readPage } from '../../src/markdown/read.ts';
import {
  renderInline,
  renderMarkdown,
  showInline,
  showMarkdown,
} from '../../src/markdown/render.ts';
import { unsafeCharacters } from '../../src/markdown/unsafe-text.ts';
import { hostileMarkdown } from './hostile.ts';
import { outsideSchema } from './outside-schema.ts';

const file = 'content/a.md';
const terms = [{ id: 'care-leaver', term: 'care leaver', forms: ['care leavers', 'children'] }];

describe('whatever an author writes', () => {
  test('the HTML of a body holds nothing outside the schema', () => {
    fc.assert(
      fc.property(hostileMarkdown, (markdown) => {
        expect(outsideSchema(renderMarkdown(markdown, { file, terms }).html)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('the HTML of a line holds nothing outside the schema, and no block', () => {
    fc.assert(
      fc.property(hostileMarkdown, (markdown) => {
        const { html } = renderInline(markdown, { file });
        expect(outsideSchema(html)).toEqual([]);
        expect(html).not.toMatch(/<(?:p|h\d|ul|ol|li|table|blockquote|hr)\b/);
      }),
      { numRuns: 1000 },
    );
  });

  test('no unsafe character is published', () => {
    fc.assert(
      fc.property(hostileMarkdown, (markdown) => {
        const { html, headings } = renderMarkdown(markdown, { file });
        const published = [html, ...headings.flatMap((heading) => [heading.id, heading.text])];
        expect(published.flatMap(unsafeCharacters)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('problems have places in the file', () => {
    fc.assert(
      fc.property(hostileMarkdown, fc.integer({ min: 1, max: 99 }), (markdown, firstLine) => {
        const lines = markdown.split(/\r\n|\r|\n/);
        for (const { line, column } of renderMarkdown(markdown, { file, firstLine }).problems) {
          const length = lines[line - firstLine]?.length ?? -1;
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(length + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a line of plain words', () => {
  const words = fc
    .stringMatching(/^[\w ,.;:’‘“”'()%?!£–é-]{1,40}$/)
    .filter((line) => isPlain(line));

  test('is read by the quick way as by the parser', () => {
    fc.assert(
      fc.property(words, (line) => {
        expect({ page: plainPage(line) }).toEqual(readPage(line));
      }),
      { numRuns: 2000 },
    );
  });

  test('is the same HTML by the quick way as by the whole pipeline', () => {
    fc.assert(
      fc.property(words, (line) => {
        expect(`<p>${showInline(line).html}</p>`).toBe(showMarkdown(line, { file }).html);
      }),
      { numRuns: 2000 },
    );
  });
});
