import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/intake/read/content.ts';
import { codemods, type Codemod } from '../../../src/intake/upgrade/codemods.ts';
import { compareVersions, runCodemods } from '../../../src/intake/upgrade/run.ts';
import { baseWorld } from '../../world.ts';

const cli = join(import.meta.dirname, '../../../scripts/cli.mjs');
const brent = 'inspections/brent/2026-05-ilacs.md';

/** As a version would bring it that calls a field by another name. */
const renamed: Codemod = {
  version: '1.10.0',
  about: '“published” is called “publishedOn”',
  rewrite: (file, text) =>
    file.startsWith('inspections/') ? text.replace(/^published:/m, 'publishedOn:') : text,
};

let site = '';
let world = '';

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'upgrade-'));
  world = join(site, 'content');
  cpSync(baseWorld, world, { recursive: true });
});

afterEach(() => {
  rmSync(site, { recursive: true });
});

describe('a codemod', () => {
  test('changes the files that it is about, and names them', () => {
    const [done] = runCodemods(world, { from: '1.9.0', to: '1.10.0' }, [renamed]);
    expect(done?.about).toBe('“published” is called “publishedOn”');
    expect(done?.files).toContain(brent);
    expect(done?.files).not.toContain('site.yaml');
    expect(readFileSync(join(world, brent), 'utf8')).toContain('publishedOn: 2026-06-17');
  });

  test.each([
    ['1.10.0', '1.11.0'],
    ['1.0.0', '1.9.9'],
  ])('is not run where it does not lie between: from %s to %s', (from, to) => {
    expect(runCodemods(world, { from, to }, [renamed])).toEqual([]);
    expect(readContent(world).problems).toEqual([]);
  });

  test('changes nothing twice', () => {
    const between = { from: '1.0.0', to: '2.0.0' };
    runCodemods(world, between, [renamed]);
    expect(runCodemods(world, between, [renamed])[0]?.files).toEqual([]);
  });
});

test('0.2.0 gives grades the marks that point nowhere', () => {
  const [marks] = codemods.filter(({ version }) => version === '0.2.0');
  const old =
    'grades:\n  - { id: good, mark: tick }\n  - id: requires-improvement\n    mark: arrow\n  - { id: inadequate, mark: cross }\n';
  expect(marks?.rewrite('frameworks/own.yaml', old)).toBe(
    old.replace('tick', 'circle').replace('arrow', 'diamond'),
  );
  expect(marks?.rewrite('authorities/brent.md', old)).toBe(old);
});

test('the codemods there are stand in order, oldest first', () => {
  const versions = codemods.map(({ version }) => version);
  expect(versions).toEqual(versions.toSorted(compareVersions));
});

test('versions are ordered by their numbers', () => {
  expect(compareVersions('1.10.0', '1.9.3')).toBeGreaterThan(0);
  expect(compareVersions('0.1.0', '0.1.0')).toBe(0);
  expect(() => compareVersions('latest', '1.0.0')).toThrow('“latest” is not a version.');
});

describe('the command', () => {
  /** Runs it with an npm that notes what it is told, and a new program that says what it is told. */
  function upgrade(...args: string[]) {
    const bin = join(site, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    const stub = (path: string, script: string): void => {
      writeFileSync(path, `#!/bin/sh\n${script}\n`);
      chmodSync(path, 0o755);
    };
    stub(join(bin, 'npm'), 'echo "npm $*"');
    stub(join(bin, 'plain-findings'), 'echo "new program: $*"');
    const env = { ...process.env, PATH: bin + delimiter + (process.env['PATH'] ?? '') };
    const run = spawnSync(process.execPath, [cli, 'upgrade', ...args], {
      cwd: site,
      env,
      encoding: 'utf8',
    });
    return { code: run.status, said: run.stdout, aside: run.stderr };
  }

  test('installs the version, and lets the new program bring the content along', () => {
    const manifest = { dependencies: { 'plain-findings': '0.9.0' } };
    writeFileSync(join(site, 'package.json'), JSON.stringify(manifest));
    expect(upgrade('1.2.0')).toMatchObject({
      code: 0,
      said: 'npm install --save-exact plain-findings@1.2.0\nnew program: upgrade --from 0.9.0\n',
    });
    expect(upgrade().said).toContain('plain-findings@latest');
  });

  test('needs to know the version that the content is written for', () => {
    expect(upgrade().aside).toContain('There is no package.json here.');
    writeFileSync(join(site, 'package.json'), '{"dependencies":{"plain-findings":"^1.0.0"}}');
    const { code, aside } = upgrade();
    expect(code).toBe(1);
    expect(aside).toContain('package.json names no exact version of plain-findings.');
  });

  test('checks the content after all', () => {
    const { code, said } = upgrade('--from', '0.0.1');
    expect(code).toBe(0);
    expect(said).toContain('The marks of grades are shapes that point nowhere');
    expect(said).toContain('3 councils and 10 inspections read: no errors');
    writeFileSync(join(world, 'site.yaml'), 'title: Nothing else\n');
    expect(upgrade('--from', '0.0.1').code).toBe(1);
  });
});
