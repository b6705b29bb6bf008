import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layCouncilSide } from '../council-side.ts';
import { build, bytesOf, projectAt } from './projects.ts';

/** Builds in a project that has compiled nothing yet, as on the day that somebody installs it. */
const place = mkdtempSync(join(tmpdir(), 'program-'));
const world = join(place, 'content');
const dist = join(place, 'dist');
const calls = join(place, 'calls');
const project = join(place, 'project');
const programs = join(project, '.cache/program');
const layout = join(project, 'src/html/layouts/Page.astro');

beforeAll(async () => {
  layCouncilSide(world);
  projectAt(project);
  const telltale = pathToFileURL(join(import.meta.dirname, 'telltale.ts')).href;
  process.env['CALLS'] = calls;
  delete process.env['ASTRO_TELEMETRY_DISABLED'];
  await build(project, world, dist, ['--import', telltale, 'scripts/cli.mjs', 'build']);
});

afterAll(() => {
  rmSync(place, { recursive: true });
});

test('a build calls nobody, not even the first one, which compiles the pages', () => {
  expect(existsSync(calls)).toBe(false);
});

test('pages are compiled once for all content and all sites', async () => {
  const before = compiled();
  writeFileSync(
    join(world, 'site.yaml'),
    changed(join(world, 'site.yaml'), /title: .*/, 'title: Elsewhere'),
  );
  const other = join(place, 'other');
  await build(project, world, other);
  expect(bytesOf(other).get('index.html')).toContain('Elsewhere');
  expect(compiled()).toEqual(before);
});

test('after a change of the code they are compiled again, and the older program is cleared away', async () => {
  const [before = ''] = compiled();
  writeFileSync(layout, changed(layout, "{say('skipToMain')}", 'Skip to the main part'));
  await build(project, world, dist);
  expect(bytesOf(dist).get('index.html')).toContain('Skip to the main part');
  expect(compiled()).toHaveLength(1);
  expect(compiled()).not.toContain(before);
});

test('a page that cannot be made stops the build, which says why and leaves the site as it was', async () => {
  const before = bytesOf(dist);
  appendFileSync(layout, "\n{(() => { throw new Error('The roof is leaking.'); })()}\n");
  const failed = build(project, world, dist);
  await expect(failed).rejects.toThrow('The roof is leaking.');
  await expect(failed).rejects.toThrow('could not be made, by src/pages/');
  expect(bytesOf(dist)).toEqual(before);
});

/** Each program that is kept, with the time at which it was compiled. */
function compiled(): string[] {
  return readdirSync(programs).map(
    (name) => `${name} ${String(statSync(join(programs, name, 'pages')).mtimeMs)}`,
  );
}

function changed(file: string, from: RegExp | string, to: string): string {
  const text = readFileSync(file, 'utf8');
  expect(text.replace(from, to)).not.toBe(text);
  return text.replace(from, to);
}
