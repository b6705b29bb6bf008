import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Locked = { version?: string; optionalDependencies?: Record<string, string> };

const file = join(import.meta.dirname, '../../package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };

/** The package that a name means to the package at a place: the nearest on the way up. */
function nearest(place: string, name: string): Locked | undefined {
  for (
    let folder = place;
    ;
    folder = folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, '')
  ) {
    const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found || folder === '') return found;
  }
}

test('the lockfile names the programs for every platform, or npm ci refuses it', () => {
  const wanted = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ place, name, version })),
  );
  expect(wanted.length).toBeGreaterThan(50);
  const missing = wanted.filter(({ place, name, version }) => {
    const found = nearest(place, name)?.version;
    return found === undefined || (/^\d/.test(version) && found !== version);
  });
  expect(missing).toEqual([]);
});
