import {
  cpSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { stampOf } from '../../src/cache/stamp.ts';

/** A file of four bytes in a folder of its own, for the time of one test. */
function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stamp-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'file');
  writeFileSync(file, 'Good');
  return file;
}

/** Writes other bytes of the same length, and sets the times of reading and writing to those before. */
function changeBehind(file: string): void {
  const { atime, mtime } = statSync(file);
  writeFileSync(file, 'Poor');
  utimesSync(file, atime, mtime);
}

beforeEach(() => {
  vi.setSystemTime(Date.now() + 60_000);
});
afterEach(() => {
  vi.useRealTimers();
});

describe.runIf(process.platform === 'linux')('a file has another stamp', () => {
  const changes: [string, (file: string) => void][] = [
    ['after bytes of the same length with the same time', changeBehind],
    [
      'after a swap with a file of the same length and time',
      (file) => {
        cpSync(file, `${file}.new`, { preserveTimestamps: true });
        changeBehind(`${file}.new`);
        renameSync(`${file}.new`, file);
      },
    ],
    [
      'after a change through another name of it',
      (file) => {
        linkSync(file, `${file}.other`);
        changeBehind(`${file}.other`);
      },
    ],
    [
      'where a link leads to another file',
      (file) => {
        renameSync(file, `${file}.old`);
        cpSync(`${file}.old`, `${file}.new`, { preserveTimestamps: true });
        symlinkSync(`${file}.new`, file);
      },
    ],
    [
      'as a copy with the same times',
      (file) => {
        cpSync(file, `${file}.copy`, { preserveTimestamps: true });
        rmSync(file);
        renameSync(`${file}.copy`, file);
      },
    ],
    [
      'after its time was set to the past or the future',
      (file) => {
        utimesSync(file, 0, 0);
        utimesSync(file, 4e9, 4e9);
      },
    ],
  ];

  test.each(changes)('%s', (_change, make) => {
    const file = newFile();
    const before = stampOf(file);
    make(file);
    expect(before).toBeTypeOf('string');
    expect(stampOf(file)).not.toBe(before);
  });

  test('and the same one as long as nobody touches it', () => {
    const file = newFile();
    const before = stampOf(file);
    readFileSync(file);
    expect(stampOf(file)).toBe(before);
  });
});

test('a clock that was set back gives no stamp: the next change could have the same time', () => {
  const file = newFile();
  vi.setSystemTime(statSync(file).ctimeMs - 3_600_000);
  expect(stampOf(file)).toBeUndefined();
});

test('what is no file, or is not there, has no stamp', () => {
  const file = newFile();
  expect(stampOf(join(file, '..'))).toBeUndefined();
  expect(stampOf(`${file}.gone`)).toBeUndefined();
});

test.runIf(process.platform === 'linux')(
  'a file system of which nobody knows that it notes changes gives no stamp',
  () => {
    expect(stampOf('/proc/self/status')).toBeUndefined();
    expect(stampOf('/proc/version')).toBeUndefined();
  },
);
