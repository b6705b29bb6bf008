import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseWorld } from '../world.ts';
import { build, bytesOf } from './projects.ts';

/** A publisher’s folder: content elsewhere, and files of its own in public/. */
const place = mkdtempSync(join(tmpdir(), 'own-'));
const own = join(place, 'public');
const dist = join(place, 'dist');
const command = [join(import.meta.dirname, '../../scripts/cli.mjs'), 'build'];

beforeAll(() => {
  mkdirSync(own);
});

afterAll(() => {
  rmSync(place, { recursive: true });
});

test('a publisher’s own files are laid over what the program brings along', async () => {
  writeFileSync(join(own, 'icon.svg'), '<svg/>');
  await build(place, baseWorld, dist, command);
  const site = bytesOf(dist);
  expect(site.get('icon.svg')).toBe('<svg/>');
  expect([...site.keys()].some((path) => path.startsWith('assets/'))).toBe(true);
});

test('one that is changed or added is there after the next build', async () => {
  writeFileSync(join(own, 'icon.svg'), '<svg />');
  mkdirSync(join(own, 'downloads'));
  writeFileSync(join(own, 'downloads/form.txt'), 'Name:');
  await build(place, baseWorld, dist, command);
  expect(bytesOf(dist).get('icon.svg')).toBe('<svg />');
  expect(bytesOf(dist).get('downloads/form.txt')).toBe('Name:');
});

test.each([
  ['about/index.html', 'public/about/index.html wants the place of a page that is made'],
  ['councils/brent/2026-05-ilacs/index.html', 'councils/brent/2026-05-ilacs/index.html. If one of'],
  ['api/v1/index.json', 'Two pages or files want the same place: api/v1/index.json.'],
  ['About/Index.html', 'names that many systems take for one: '],
])('one that wants the place of a page is an error that names it: %s', async (path, told) => {
  const before = bytesOf(dist);
  mkdirSync(join(own, path, '..'), { recursive: true });
  writeFileSync(join(own, path), '<title>Mine</title>');
  await expect(build(place, baseWorld, dist, command)).rejects.toThrow(told);
  expect(bytesOf(dist)).toEqual(before);
  rmSync(join(own, path));
});
