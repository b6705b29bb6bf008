import { spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteServer } from '../../src/builder/preview/server.ts';
import { bytesOf } from '../faults/world.ts';
import { baseWorld } from '../world.ts';

const command = join(import.meta.dirname, '../../scripts/cli.mjs');
const home = mkdtempSync(join(tmpdir(), 'odd-places-'));

/** What ends a path, a pattern, an address, a quotation or a command in one program or another. */
const odd = `a #1 ?x=%20 %2F é “quoted” O'Brien & "sons"; $(x) [b] {c} *`;

afterAll(() => {
  rmSync(home, { recursive: true });
});

/** A publisher's folder of a name, with the smallest content. */
function folderOf(name: string): string {
  const folder = join(home, name);
  cpSync(baseWorld, join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'public/notice.txt'), 'A notice.\n');
  return folder;
}

/** Somebody who owns the site and nothing else: neither the program nor a home. */
function stranger(folder: string): { uid: number; gid: number } | undefined {
  const nobody = 65_534;
  // Only root may become somebody else; another user owns no more than this either way.
  if (process.getuid?.() !== 0) return undefined;
  const ids = { uid: nobody, gid: nobody };
  // Where the program lies in root’s own home, nobody else can run it at all.
  if (spawnSync(process.execPath, [command, '--help'], ids).status !== 0) return undefined;
  for (const path of [
    home,
    folder,
    ...globSync(`**/*`, { cwd: folder }).map((one) => join(folder, one)),
  ])
    chownSync(path, nobody, nobody);
  return ids;
}

test('a site is the same in a folder of any name, made by somebody who has no home and may not write to the program', async () => {
  const plain = folderOf('plain');
  const strange = folderOf(odd);
  const { HOME: _home, npm_config_cache: _cache, ...env } = process.env;
  const inPlain = spawnSync(process.execPath, [command, 'build'], { cwd: plain, encoding: 'utf8' });
  expect(inPlain.stderr + inPlain.stdout).toContain('Done. The site is in dist/');
  const there = { cwd: strange, env, ...stranger(strange), encoding: 'utf8' } as const;
  const inStrange = spawnSync(process.execPath, [command, 'build'], there);
  expect(inStrange.stderr + inStrange.stdout).toContain('Done. The site is in dist/');
  expect(inStrange.status).toBe(0);
  expect(bytesOf(join(strange, 'dist'))).toEqual(bytesOf(join(plain, 'dist')));

  const server = siteServer(join(strange, 'dist'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect((await fetch(`${origin}/councils/brent/`)).status).toBe(200);
  server.close();
});
