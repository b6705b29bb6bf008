import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { keptContent } from '../../../src/intake/check/content.ts';
import { readContent } from '../../../src/intake/read/content.ts';
import { readEntry } from '../../../src/intake/read/entry.ts';
import { openFileCache } from '../../../src/cache/file-cache.ts';
import type { KeptEntry } from '../../../src/intake/read/entry.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { worldWith } from '../../world.ts';

/** Elsewhere every file is read. */
const isLinux = process.platform === 'linux';

const brent = 'inspections/brent/2026-05-ilacs.md';

function folder(): string {
  const place = mkdtempSync(join(tmpdir(), 'kept-content-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  return place;
}

/** What has just been written could change again within the same moment, so it has to be a while ago. */
function later(): void {
  vi.setSystemTime(Date.now() + 60_000);
}

afterEach(() => {
  vi.useRealTimers();
});

/** Reads one file, as each run does. */
function reader(world: string, cache: string) {
  return (): ReturnType<typeof readEntry> => {
    const kept = openFileCache<KeptEntry>(cache, 'v1');
    const entry = readEntry(join(world, brent), brent, collections.inspections, kept);
    kept.settle();
    return entry;
  };
}

test.runIf(isLinux)(
  'a file that is as it was is not read again, and one that has changed is',
  () => {
    const world = worldWith({});
    const read = reader(world, folder());
    later();
    const first = read();
    expect(first).toHaveProperty('body');
    const { body: _body, ...rest } = { body: '', ...first };
    expect(read()).toEqual(rest);
    const text = readFileSync(join(world, brent), 'utf8');
    writeFileSync(join(world, brent), text.replace('grade: good', 'grade: no grade'));
    expect(read()).toHaveProperty('problems');
  },
);

test('a file that has just been written is read once more, since nobody could tell its next change', () => {
  const read = reader(worldWith({}), folder());
  read();
  expect(read()).toHaveProperty('body');
});

test.runIf(isLinux)(
  'a body that nobody had to read is at hand, and not after it was changed',
  () => {
    const world = worldWith({});
    const cacheFolder = folder();
    const read = () => readContent(world, keptContent({ cacheFolder, code: 'v1' }));
    later();
    const body = read().bodies.get(brent);
    const { bodies } = read();
    expect(bodies.get(brent)).toBe(body);
    expect(bodies.get('inspections/brent/none.md')).toBeUndefined();
    writeFileSync(join(world, brent), `${readFileSync(join(world, brent), 'utf8')}\nMore.\n`);
    expect(() => bodies.get(brent)).toThrow(`${brent} was changed while it was being read.`);
  },
);

test('what is wrong between files is told again where all facts are as they were', () => {
  const world = worldWith({ [brent]: (text) => text.replace('2026-06-', '2025-06-') });
  const cacheFolder = folder();
  const read = () => readContent(world, keptContent({ cacheFolder, code: 'v1' })).problems;
  const problems = read();
  expect(problems).not.toEqual([]);
  expect(read()).toEqual(problems);
});
