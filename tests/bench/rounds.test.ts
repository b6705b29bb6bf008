import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Contender } from './contender.ts';
import { measureInRounds } from './rounds.ts';

const folder = mkdtempSync(join(tmpdir(), 'rounds-'));
const inspection = join(folder, 'content/inspections/brent/2026-03-housing.md');
const diary = join(folder, 'diary');

beforeEach(() => {
  mkdirSync(join(folder, 'content/inspections/brent'), { recursive: true });
  writeFileSync(inspection, '---\nauthority: brent\n---\n\nLeaders listen.\n');
  writeFileSync(diary, '');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Writes down its name and the content that it finds. */
function contender(name: string, content?: string): Contender {
  const script = `
    const { appendFileSync, readFileSync } = require('node:fs');
    const changed = readFileSync(${JSON.stringify(inspection)}, 'utf8').includes('new');
    appendFileSync(${JSON.stringify(diary)}, '${name}' + (changed ? ' changed' : '') + '\\n');`;
  return {
    name,
    command: [process.execPath, '-e', script],
    forget: () => appendFileSync(diary, `forget ${name}\n`),
    ...(content === undefined ? {} : { content }),
  };
}

function measured(contenders: Contender[], rounds: number) {
  return measureInRounds(contenders, rounds, () => undefined);
}

describe.runIf(process.platform === 'linux')('contenders are measured in turn', () => {
  test('each from nothing, then with one body changed', async () => {
    await measured([contender('ours', join(folder, 'content')), contender('check')], 2);
    const round = ['forget ours', 'ours', 'ours changed', 'forget check', 'check'];
    expect(readFileSync(diary, 'utf8').trim().split('\n')).toEqual([...round, ...round]);
  });

  test('and the content is as it was afterwards', async () => {
    const before = readFileSync(inspection, 'utf8');
    await measured([contender('ours', join(folder, 'content'))], 1);
    expect(readFileSync(inspection, 'utf8')).toBe(before);
  });

  test('also where one fails', async () => {
    const before = readFileSync(inspection, 'utf8');
    const script =
      "process.exit(require('node:fs').readFileSync(process.argv[1], 'utf8').includes('new') ? 1 : 0)";
    const failing = {
      ...contender('ours', join(folder, 'content')),
      command: [process.execPath, '-e', script, inspection],
    };
    await expect(measured([failing], 1)).rejects.toThrow('failed');
    expect(readFileSync(inspection, 'utf8')).toBe(before);
  });

  test('and what has no content of its own has no figure for a change', async () => {
    const [check] = await measured([contender('check')], 1);
    expect(check?.everyday).toBeUndefined();
    expect(check?.cold.wall).toBeGreaterThan(0);
  });
});
