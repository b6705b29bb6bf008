import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cachedFolder } from '../../src/cache/cached-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'cached-folder-'));

afterAll(() => {
  rmSync(home, { recursive: true });
});

test('two that make the same at one time both get it whole, and leave nothing else', async () => {
  const waits = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  const made = waits.map(({ promise }) =>
    cachedFolder(home, 'digest', async (folder) => {
      await promise;
      writeFileSync(join(folder, 'file'), 'whole');
    }),
  );
  for (const [index, { resolve }] of waits.entries()) {
    resolve(undefined);
    expect(readFileSync(join((await made[index]) ?? '', 'file'), 'utf8')).toBe('whole');
  }
  expect(readdirSync(home)).toEqual(['digest']);
});

test('one in which a byte is wrong, or a file more or less, is made again', async () => {
  const make = (): Promise<string> =>
    cachedFolder(home, 'damaged', (folder) => {
      writeFileSync(join(folder, 'file'), 'whole');
      return Promise.resolve();
    });
  const place = await make();
  const damages = [
    () => writeFileSync(join(place, 'file'), 'whale'),
    () => writeFileSync(join(place, 'more'), ''),
    () => rmSync(join(place, 'file')),
    () => writeFileSync(join(place, '.digests'), ''),
  ];
  for (const damage of damages) {
    damage();
    expect(readFileSync(join(await make(), 'file'), 'utf8')).toBe('whole');
    expect(readdirSync(place).sort()).toEqual(['.digests', 'file']);
  }
});
