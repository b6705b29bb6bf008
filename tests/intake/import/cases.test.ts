import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importInto } from './desk.ts';
import { baseWorld } from '../../world.ts';

/** Spreadsheets that people sent, each with one thing that programs and people write otherwise. */
const cases = join(import.meta.dirname, '../../fixtures/cases');
const councils = join(import.meta.dirname, '../../../content/authorities');
const expected = load(readFileSync(join(cases, 'spreadsheets.yaml'), 'utf8')) as Record<
  string,
  string[]
>;
const folder = mkdtempSync(join(tmpdir(), 'cases-'));

/** The smallest world with all councils of the published content. */
beforeAll(() => {
  cpSync(baseWorld, folder, { recursive: true });
  cpSync(councils, join(folder, 'authorities'), { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What comes of one of them: what is wrong, or the file with its facts, a line each. */
function outcomeOf(name: string): string[] {
  const { outcomes, problems } = importInto(folder, [join(cases, 'spreadsheets', name)], {
    dryRun: true,
  });
  return [
    ...problems.map(({ line, column, message, fix }) => {
      const said = message.replaceAll(/\S+\/(?=[\w-]+\.csv)/g, '');
      return `${String(line)}:${String(column)} ${said} → ${fix}`;
    }),
    ...outcomes.map(({ file, text = '' }) => `${file}: ${factsIn(text)}`),
  ];
}

function factsIn(text: string): string {
  const days = [...text.matchAll(/(?:from|to|published): (\S+)/g)].map(([, day]) => day);
  const grades = [...text.matchAll(/(?:grade|missing|topic|priorityAction): (.+)/g)].map(
    ([, word]) => word,
  );
  return [...days, ...grades].join(' ');
}

describe('a spreadsheet that somebody sent is read right, or refused with the words for its mistake:', () => {
  test.each(readdirSync(join(cases, 'spreadsheets')))('%s', (name) => {
    expect(outcomeOf(name)).toEqual(expected[name]);
  });
});
