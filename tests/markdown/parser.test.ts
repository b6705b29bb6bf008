import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parse } from '../../src/markdown/parser.ts';
import { proseToHtml } from '../../src/markdown/pipeline.ts';
import { commonmarkExamples } from './commonmark.ts';
import { fixture } from './fixture.ts';
import { hostileMarkdown } from './hostile.ts';
import { outsideSchema } from './outside-schema.ts';

const gfm = z.array(z.string()).parse(fixture('gfm-examples.yaml'));
const differences = z
  .array(
    z.object({ why: z.string(), markdown: z.string(), ours: z.string(), reference: z.string() }),
  )
  .parse(fixture('parser-differences.yaml'));

const reference = unified().use(remarkParse).use(remarkGfm).freeze();

/** The parser that ours is compared with, slower and known everywhere. */
function parseByReference(source: string): Root {
  return reference.parse(source);
}

function htmlBy(parser: typeof parse, markdown: string): string {
  return proseToHtml(parser(markdown), new VFile());
}

/** A tree as plain data, so that two parsers’ trees can be compared. */
function withoutPlaces(tree: Root): string {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).filter(([key]) => key !== 'position');
    return Object.fromEntries(
      fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => [key, plain(field)]),
    );
  };
  return JSON.stringify(plain(tree));
}

describe('beside the reference parser', () => {
  test('all 652 examples of CommonMark give the same HTML', () => {
    expect(commonmarkExamples).toHaveLength(652);
    for (const markdown of commonmarkExamples) {
      expect(htmlBy(parse, markdown), markdown).toBe(htmlBy(parseByReference, markdown));
    }
  });

  test.each(gfm)('the example of GitHub’s additions gives the same HTML: %j', (markdown) => {
    expect(htmlBy(parse, markdown)).toBe(htmlBy(parseByReference, markdown));
  });

  test('all examples give the same tree', () => {
    for (const markdown of [...commonmarkExamples, ...gfm]) {
      expect(withoutPlaces(parse(markdown))).toBe(withoutPlaces(parseByReference(markdown)));
    }
  });

  test('a tree is the same without places', () => {
    fc.assert(
      fc.property(fc.oneof(hostileMarkdown, officersMarkdown), (markdown) => {
        expect(withoutPlaces(parse(markdown))).toBe(withoutPlaces(parse(markdown, false)));
      }),
      { numRuns: 1000 },
    );
  });

  test('what officers write gives the same HTML', () => {
    fc.assert(
      fc.property(officersMarkdown, (markdown) => {
        expect(htmlBy(parse, markdown)).toBe(htmlBy(parseByReference, markdown));
      }),
      { numRuns: 500 },
    );
  });

  test('no hostile text gets past the sanitiser by either', () => {
    fc.assert(
      fc.property(hostileMarkdown, (markdown) => {
        expect(outsideSchema(htmlBy(parse, markdown))).toEqual([]);
        expect(outsideSchema(htmlBy(parseByReference, markdown))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

const words = fc.stringMatching(/^[A-Za-z][a-z’,]{0,8}(?: [a-z0-9’,]{1,9}){0,8}$/);
const inline = fc.oneof(
  words,
  words.map((text) => `**${text}**`),
  words.map((text) => `*${text}*`),
  words.map((text) => `[${text}](https://example.org/a?b=1&c=2)`),
  words.map((text) => `\`${text}\``),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const block = fc.oneof(
  words.map((text) => `## ${text}`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => `${lines.join('.\n')}.`),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((items) => `- ${items.join('\n- ')}`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => `1. ${items.join('\n2. ')}`),
  fc.tuple(line, line).map(([one, two]) => `- ${one}\n  - ${two}\n\n  ${one}`),
  fc.tuple(words, words).map(([one, two]) => `| ${one} | ${two} |\n|---|:-:|\n| ${two} | ${one} |`),
  line.map((text) => `> ${text}`),
);
const officersMarkdown = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => `${blocks.join('\n\n')}\n`);

describe('known differences', () => {
  test.each(differences)('$why', ({ markdown, ours, reference }) => {
    const [html, other] = [htmlBy(parse, markdown), htmlBy(parseByReference, markdown)];
    expect([html, other]).toEqual([ours, reference]);
    expect([html, other].flatMap(outsideSchema)).toEqual([]);
  });
});
