import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brent, bradford, brent2023, contentWithCouncils, emptyContent, sheet } from './desk.ts';

const project = join(import.meta.dirname, '../../..');

/** Runs the command as people do. */
function command(folder: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder };
  const run = spawnSync(process.execPath, ['scripts/cli.mjs', 'import', ...args], {
    cwd: project,
    env,
  });
  return { code: run.status, said: run.stdout.toString(), aside: run.stderr.toString() };
}

test('the command imports into CONTENT_DIR, shows how far it is, and ends with a summary', () => {
  const folder = emptyContent();
  const { code, said, aside } = command(folder, sheet('authorities', [brent, bradford]));
  expect(code).toBe(0);
  expect(said).toBe('created 2, updated 0, unchanged 0, conflicts 0\n');
  expect(aside).toContain('Comparing files: 2 of 2\n');
  expect(existsSync(join(folder, 'authorities/brent.md'))).toBe(true);
});

test('the command fails on a bad row and says so', () => {
  const bad = sheet('inspections', [{ ...brent2023, care_leavers: '' }]);
  const { code, said } = command(contentWithCouncils(), bad);
  expect(code).toBe(1);
  expect(said).toContain(`Error  ${bad}:2:16\n  Row 2, care_leavers:`);
  expect(said).toContain('Nothing was written.\ncreated 0, updated 0, unchanged 0, conflicts 0\n');
});

test('the command fails on a changed grade until it is accepted', () => {
  const folder = contentWithCouncils();
  expect(command(folder, sheet('inspections', [brent2023])).code).toBe(0);
  const changed = sheet('inspections', [{ ...brent2023, care_leavers: 'outstanding' }]);
  const first = command(folder, changed);
  expect([first.code, first.said.trim().split('\n').at(-1)]).toEqual([
    1,
    'created 0, updated 0, unchanged 0, conflicts 1',
  ]);
  expect(command(folder, changed, '--accept').code).toBe(0);
  expect(command(folder, changed).code).toBe(0);
});

test('the command explains itself where no file is named or an option is unknown', () => {
  expect(command(emptyContent())).toMatchObject({ code: 2 });
  const { code, aside } = command(emptyContent(), '--force', 'x.csv');
  expect(code).toBe(2);
  expect(aside).toContain('See: plain-findings import --help');
});
