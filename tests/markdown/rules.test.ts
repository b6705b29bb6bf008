import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { optionsShape, problemsOf, told } from './every-problem.ts';
import { fixture } from './fixture.ts';

const shape = z.object({
  breaks: z.string(),
  problems: z.array(z.string()),
  nearly: z.string(),
  options: optionsShape.optional(),
});

const folder = new URL('rules/', import.meta.url);
const rules = readdirSync(folder).map((file) => {
  return { code: file.replace('.yaml', ''), ...shape.parse(fixture(`rules/${file}`)) };
});

/** Every code that a rule can give, read from the rules themselves. */
function codesInSource(): string[] {
  const source = new URL('../../src/markdown/', import.meta.url);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const text = files
    .filter((file) => file.endsWith('.ts') && file !== 'exceptions.ts')
    .map((file) => readFileSync(new URL(file, source), 'utf8'))
    .join('\n');
  const codes = [...text.matchAll(/code: '([a-z-]+)'/g)].map(([, code = '']) => code);
  const slips = ['article', 'repeated-word'];
  return [...new Set([...codes, ...slips])].sort();
}

describe.each(rules)('the rule $code', ({ code, breaks, problems, nearly, options }) => {
  test('finds what breaks it, says where and what to write', () => {
    const found = problemsOf(breaks, options);
    expect(found.map(told)).toEqual(problems);
    expect(new Set(found.map((problem) => problem.code))).toEqual(new Set([code]));
  });

  test('leaves alone what nearly does', () => {
    expect(problemsOf(nearly, options).map(told)).toEqual([]);
  });
});

test('every rule has a fixture', () => {
  const inFields = ['formula', 'html-entity', 'number-signs', 'staff-only-link'];
  const elsewhere = ['block-in-line', 'too-long', ...inFields];
  expect([...rules.map(({ code }) => code), ...elsewhere].sort()).toEqual(codesInSource());
});
