import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/intake/check/content.ts';
import { layCouncilSide } from '../../council-side.ts';

/** One thing that somebody did to a world without a mistake. */
type Mistake = {
  mistake: string;
  /** What is heard of it, as “file:line:column message → fix”. Nothing where it is read right. */
  told: string[];
  /** Whether advice on the file is heard as well. */
  advice?: boolean;
} & (
  | { file: string; from: string; to: string }
  | { file: string; pattern: string; to: string; all?: boolean }
  | { file: string; rename: string }
  | { link: string; to: string }
  | { remove: string }
);

const cases = join(import.meta.dirname, '../../fixtures/cases');
const listIn = (name: string): unknown => load(readFileSync(join(cases, name), 'utf8'));
const mistakes = listIn('mistakes.yaml') as Mistake[];

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'mistakes-'));
  layCouncilSide(join(home, 'right'));
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

describe('one mistake gets one message, which says what is wrong, where and what to write:', () => {
  test.each(mistakes)('$mistake', (mistake) => {
    const world = mkdtempSync(join(home, 'world-'));
    cpSync(join(home, 'right'), world, { recursive: true });
    make(world, mistake);
    const told = checkContent(world)
      .problems.filter(
        ({ severity, file }) =>
          severity === 'error' ||
          (mistake.advice === true && 'file' in mistake && file === mistake.file),
      )
      .map(
        ({ file, line, column, message, fix }) =>
          `${file}:${String(line)}:${String(column)} ${message} → ${fix}`,
      );
    expect(told).toEqual(mistake.told);
  });
});

test('more than 270 mistakes have their words pinned', () => {
  const sent = ['markdown.yaml', 'spreadsheets.yaml'].flatMap((name) =>
    Object.values(listIn(name) as Record<string, string[]>),
  );
  const all = [...sent, ...mistakes.map(({ told }) => told)];
  const told = all.filter((lines) => lines.some((line) => line.includes(' → ')));
  expect(told.length).toBeGreaterThan(270);
});

function make(world: string, mistake: Mistake): void {
  if ('remove' in mistake) rmSync(join(world, mistake.remove), { recursive: true });
  else if ('link' in mistake) symlinkSync(mistake.to, join(world, mistake.link));
  else if ('rename' in mistake) {
    mkdirSync(dirname(join(world, mistake.rename)), { recursive: true });
    renameSync(join(world, mistake.file), join(world, mistake.rename));
  } else writeFileSync(join(world, mistake.file), changed(world, mistake));
}

function changed(world: string, mistake: Extract<Mistake, { to: string; file: string }>): string {
  const text = readFileSync(join(world, mistake.file), 'utf8');
  const found =
    'from' in mistake ? mistake.from : new RegExp(mistake.pattern, mistake.all ? 'gm' : 'm');
  const other = text.replace(found, () => mistake.to);
  expect(other).not.toBe(text);
  return other;
}
