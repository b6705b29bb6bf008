import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspections } from './corpus.ts';
import { writeCorpus } from './folder.ts';
import { checkContent, type Checked } from '../../src/intake/check/content.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const councils = [
  { slug: 'brent', name: 'Brent' },
  { slug: 'hull', name: 'Kingston upon Hull' },
];
const files = [...inspections(40, councils)];
const bodies = files.map(({ text }) => text.split(/^---$/m)[2] ?? '');

let checked: Checked;

beforeAll(() => {
  writeCorpus(folder, 400);
  checked = checkContent(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('a generated content folder', () => {
  test('has as many inspections as were asked for', () => {
    expect(checked.content.inspections).toHaveLength(400);
  });

  test('has nothing that would stop a build', () => {
    expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is no harder to read than a publisher would allow, with some to spare', () => {
    const generated = checked.readability.filter(({ file }) => file.startsWith('inspections/'));
    expect(generated).toHaveLength(400);
    expect(Math.max(...generated.map(({ readingAge }) => readingAge))).toBeLessThan(11);
  });
});

describe('generated inspections', () => {
  test('are the same each time', () => {
    expect([...inspections(40, councils)]).toEqual(files);
  });

  test('are the first of a larger number too', () => {
    expect([...inspections(60, councils)].slice(0, 40)).toEqual(files);
  });

  test('are all different', () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(40);
    expect(new Set(bodies).size).toBe(40);
  });

  test('have bodies of about 600 words', () => {
    const words = bodies.map((body) => renderMarkdown(body, { file: 'x.md', firstLine: 1 }).words);
    expect(Math.min(...words)).toBeGreaterThan(520);
    expect(Math.max(...words)).toBeLessThan(680);
  });

  test('have bodies that nothing is wrong with', () => {
    const render = (body: string) => renderMarkdown(body, { file: 'x.md', firstLine: 1 });
    expect(bodies.flatMap((body) => render(body).problems)).toEqual([]);
  });

  test('have every kind of Markdown that summaries have', () => {
    for (const mark of ['## ', '### ', '- ', '1. ', '> ', '| --- |', '](https://', '**']) {
      expect(bodies.filter((body) => !body.includes(mark))).toEqual([]);
    }
  });
});
