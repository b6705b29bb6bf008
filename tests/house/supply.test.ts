import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Locked = {
  license?: unknown;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
};
type Named = Partial<Record<'dependencies' | 'devDependencies', Record<string, string>>>;

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(
  ([place, { link }]) => place.includes('node_modules/') && link !== true,
);

/** Licences that let anybody use and pass on what is under them, and the one of axe-core, by file. */
const fine =
  /^\(?(?:MIT|Apache-2\.0|BSD|ISC|0BSD|BlueOak|CC0|Unlicense|Python-2\.0|PSF-2\.0|MPL-2\.0)/;

test('each package has a line that says what it is for, and no line is without its package', () => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(read('package.json')) as Named;
  const page = read('docs/decisions/11-dependencies.md');
  const [publishers = '', ours = ''] = page.split('## What only we install');
  const named = (text: string): string[] =>
    Array.from(text.matchAll(/^- `([^`]+)`: \S/gm), ([, name = '']) => name).sort();
  expect(named(publishers)).toEqual(Object.keys(dependencies).sort());
  expect(named(ours)).toEqual(Object.keys(devDependencies).sort());
});

test('what publishers install has a licence that lets them', () => {
  const theirs = installed.filter(
    ([, { dev, optional, devOptional }]) => !(dev ?? optional ?? devOptional ?? false),
  );
  expect(theirs.length).toBeGreaterThan(50);
  const other = theirs.filter(([, { license }]) => !fine.test(String(license)));
  expect(other.map(([place, { license }]) => `${place}: ${String(license)}`)).toEqual([]);
});

test('every package comes from the public registry, and its bytes are known', () => {
  const elsewhere = installed.filter(
    ([, { resolved }]) =>
      resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere).toEqual([]);
  const unknown = installed.filter(([, { integrity, optional }]) => !integrity && !optional);
  expect(unknown.map(([place]) => place)).toEqual([]);
});

test('workflows name actions by hash, and may do no more than they say', () => {
  for (const file of globSync('.github/workflows/*.yml', { cwd: root })) {
    const text = read(file);
    for (const [, action = ''] of text.matchAll(/uses: (\S+)/g))
      expect(action, file).toMatch(/^(?:\.\/|[\w/-]+@[0-9a-f]{40}$)/);
    expect(text, file).toMatch(/^permissions:\n {2}contents: read$/m);
  }
});
