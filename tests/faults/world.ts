import { hash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '../fixtures');

/** What is published now and what is to be published next, in turn. */
export type Version = 'one' | 'two';

/** Every file of a site by its path, with the digest of its bytes. */
export type Bytes = ReadonlyMap<string, string>;

/** A folder to work in, as a publisher has one: `content/`, `public/`, later `dist/` and `.cache/`. */
export function newWorld(): string {
  // Astro looks at a path in many ways; the plain one is for the faults, odd ones have a test of their own.
  const root = mkdtempSync(join(tmpdir(), 'faults-'));
  layVersion(root, 'one');
  return root;
}

/** Writes the content as one of two that differ in every way: a text, a page more, a page less, an own file. */
export function layVersion(root: string, version: Version): void {
  const content = join(root, 'content');
  rmSync(content, { recursive: true, force: true });
  for (const part of ['base', 'council-side'])
    cpSync(join(fixtures, part), content, { recursive: true });
  rmSync(join(root, 'public'), { recursive: true, force: true });
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'public/notice.txt'), `Version ${version}.\n`);
  // A name that no address is kept for may go again.
  writeFileSync(join(root, `public/_${version}.txt`), 'Only here.\n');
  if (version === 'one') return;
  edit(
    join(content, 'inspections/brent/2026-05-ilacs.md'),
    (text) => `${text}\nThe council has published a plan.\n`,
  );
  edit(join(content, 'pages/about.md'), (text) =>
    text.replace(/^title: .*$/m, 'title: About these pages'),
  );
}

/** Changes the words of a file. */
export function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} has not changed.`);
  writeFileSync(file, changed);
}

/** What lies in a folder, or nothing where there is none. */
export function bytesOf(folder: string): Bytes | undefined {
  if (!existsSync(folder)) return undefined;
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const paths = files.map((one) => join(one.parentPath, one.name)).sort();
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1), hash('sha1', readFileSync(path))]),
  );
}

/** Whether two folders hold the same, byte for byte. */
export function isSame(one: Bytes | undefined, other: Bytes | undefined): boolean {
  if (one?.size !== other?.size) return false;
  return one === other || [...(one ?? [])].every(([path, digest]) => other?.get(path) === digest);
}

/** What a build left behind that no other build takes up: by their paths from the root. */
export function leftovers(root: string): string[] {
  const lying = globSync(
    [
      'dist?*',
      '.cache/site/lock-*',
      '.cache/site/*/draft',
      '.cache/site/*/{*,read/**/*,checked/**/*}.new',
    ],
    { cwd: root },
  );
  const made = globSync(['.cache/site/*/astro/*', '.cache/site/*/search/*/*'], { cwd: root });
  const homes = Map.groupBy(made, (path) => path.slice(0, path.lastIndexOf('/')));
  const crowded = [...homes.values()].filter((folders) => folders.length > 1).flat();
  return [...lying, ...crowded].sort();
}
