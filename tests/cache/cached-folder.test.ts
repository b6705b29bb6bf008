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
