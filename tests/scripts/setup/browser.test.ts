import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  chromedriver,
  chromium,
  findProgram,
  howToInstall,
} from '../../../scripts/setup/browser.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Puts a program into a folder of its own and gives its path. */
function program(path: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

describe('a browser is found', () => {
  test('where CHROME_PATH says, before anything else', () => {
    const mine = program('mine/browser');
    program('bin/chromium');
    expect(findProgram(chromium, { CHROME_PATH: mine, PATH: join(folder, 'bin') })).toBe(mine);
  });

  test('on the PATH, Chromium before Chrome', () => {
    program('a/google-chrome');
    const found = program('b/chromium');
    const PATH = [join(folder, 'a'), join(folder, 'b')].join(delimiter);
    expect(findProgram(chromium, { PATH })).toBe(found);
  });

  test('never in node_modules, where the driver is an empty shell', () => {
    program('node_modules/.bin/chromedriver');
    const real = program('usr/chromedriver');
    const PATH = [join(folder, 'node_modules/.bin'), join(folder, 'usr')].join(delimiter);
    expect(findProgram(chromedriver, { PATH })).toBe(real);
  });

  test('behind folders of the PATH that are none, or that may not be looked into', () => {
    const found = program('b/chromium');
    const endless = join(folder, 'endless');
    symlinkSync(endless, endless);
    const wrong = [found, join(folder, 'a'.repeat(300)), endless, 'a\0b'];
    expect(findProgram(chromium, { PATH: [...wrong, join(folder, 'b')].join(delimiter) })).toBe(
      found,
    );
  });

  test('never in a file that cannot be run', () => {
    chmodSync(program('a/thing'), 0o644);
    const thing = { ...chromium, names: ['thing'], places: [] };
    expect(findProgram(thing, { PATH: join(folder, 'a') })).toBeUndefined();
  });
});

test('a CHROME_PATH that leads nowhere is an error, not a reason to look elsewhere', () => {
  expect(() => findProgram(chromium, { CHROME_PATH: '/nowhere/chromium' })).toThrow(
    'CHROME_PATH names /nowhere/chromium, which does not exist.',
  );
});

test('a missing browser says what to install', () => {
  expect(howToInstall(chromium)).toBe(
    'Chromium or Chrome is missing. On Debian: sudo apt-get install chromium. Elsewhere install it the usual way, or set CHROME_PATH to where it is.',
  );
});
