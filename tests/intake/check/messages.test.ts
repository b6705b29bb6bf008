import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messageGuide } from '../../../src/intake/check/messages.ts';

const src = join(import.meta.dirname, '../../../src');
const rooms = ['domain/checks', 'intake/check', 'intake/import', 'intake/read', 'markdown'];

/** Words of the code that are written like a code of a message, and are something else. */
const others = new Set([
  ...['content-folder', 'day-first', 'month-first', 'not-judged', 'not-known'],
  ...['all-round', 'trauma-informed'],
]);

/** Every code that the source can give: of two words and more, or beside “code”. */
function codesInSource(): string[] {
  const files = rooms.flatMap((room) => globSync(`${room}/**/*.ts`, { cwd: src }));
  const text = files
    .map((file) => readFileSync(join(src, file), 'utf8'))
    .join('\n')
    .replaceAll(/\bimport\b[^;]*;|\/\*[^]*?\*\/|\/\/.*/g, '');
  const found = text.matchAll(/'([a-z]+(?:-[a-z]+)+)'|\b(?:code: |staleCode = )'([a-z]+)'/g);
  const codes = Array.from(found, ([, long, short]) => long ?? short ?? '');
  // The names of two rules are those of their words.
  return [...new Set([...codes, 'article'])].filter((code) => !others.has(code)).sort();
}

describe('the guide to messages', () => {
  test('has a section for each code, and none for what is no code', () => {
    expect([...messageGuide().keys()].sort()).toEqual(codesInSource());
  });

  test('says something in each, in order of the alphabet', () => {
    const codes = [...messageGuide().keys()];
    expect(codes).toEqual(codes.toSorted());
    for (const [code, about] of messageGuide()) expect(about.length, code).toBeGreaterThan(20);
  });
});
