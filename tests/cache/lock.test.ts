import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { withLock } from '../../src/cache/lock.ts';

let home: string;
const lock = (): string => join(home, 'lock');

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'lock-'));
  onTestFinished(() => {
    rmSync(home, { recursive: true });
  });
});

/** A lock that somebody holds, by what its note says. */
function hold(note: string): void {
  mkdirSync(lock());
  writeFileSync(join(lock(), 'holder.json'), note);
}

const nobodyWaits = (): never => {
  throw new Error('it waited');
};

test('two do what may be done by one alone one after the other, and leave nothing', async () => {
  const steps: string[] = [];
  const told: string[] = [];
  const work = (name: string) =>
    withLock(
      lock(),
      (holder) => told.push(holder),
      async () => {
        steps.push(`${name} begins`);
        await new Promise(setImmediate);
        steps.push(`${name} ends`);
      },
    );
  await Promise.all([work('one'), work('two')]);
  expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  expect(told).toEqual([`process ${String(process.pid)} on ${hostname()}`]);
  expect(readdirSync(home)).toEqual([]);
});

test('a lock whose holder was killed, or had our number in another life, counts for nothing', async () => {
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  for (const process_ of [dead, process.pid]) {
    hold(JSON.stringify({ host: hostname(), process: process_ }));
    expect(await withLock(lock(), nobodyWaits, () => Promise.resolve('done'))).toBe('done');
    expect(existsSync(lock())).toBe(false);
  }
});

test('a lock that says nothing is damaged, and nobody’s', async () => {
  for (const note of ['', '{', 'null']) {
    hold(note);
    expect(await withLock(lock(), nobodyWaits, () => Promise.resolve('done'))).toBe('done');
  }
});

test('what fails gives the lock back', async () => {
  const fails = withLock(lock(), nobodyWaits, () => Promise.reject(new Error('no')));
  await expect(fails).rejects.toThrow('no');
  expect(readdirSync(home)).toEqual([]);
});
