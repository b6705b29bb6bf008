import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { toJson } from '../../src/audit/report/json.ts';
import { summarise } from '../../src/audit/report/summary.ts';
import { runWaive } from '../../src/audit/waive.ts';
import { applyWaivers, readWaivers } from '../../src/audit/waivers.ts';
import { judged } from './examples.ts';
import { freshFolder } from './fresh-folder.ts';

const told = ['--reason', 'The map is wide, and a table says the same.'].concat([
  '--link',
  'https://example.org/issues/12',
  '--until',
  '2026-12-31',
]);

function reportOf(folder: string): string {
  const file = join(folder, 'audit.json');
  const summary = summarise(judged, { asOf: '2026-06-30', part: false });
  writeFileSync(file, JSON.stringify(toJson(judged, summary)));
  return file;
}

test('a command writes a waiver for each fault of a check, once, and keeps what stands there', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const folder = freshFolder();
  const waivers = join(folder, 'waivers.yaml');
  writeFileSync(waivers, '# Known faults.\n[]\n');
  const args = ['--rule', 'reflow', '--from', reportOf(folder), '--waivers', waivers, ...told];
  expect(await runWaive(args)).toBe(0);
  expect(await runWaive(args)).toBe(0);
  expect(readFileSync(waivers, 'utf8')).toMatch(
    /^# Known faults\.\n- page: \/councils\/brent\/\n/u,
  );
  const list = await readWaivers(waivers);
  expect(list).toHaveLength(1);
  const { faults } = applyWaivers(judged, list, { today: '2026-06-30', part: false });
  expect(faults).toEqual([]);
});

test('a command that says too little writes nothing, and says what is missing', async () => {
  const folder = freshFolder();
  const waivers = join(folder, 'waivers.yaml');
  const args = ['--rule', 'reflow', '--from', reportOf(folder), '--waivers', waivers];
  await expect(runWaive(args)).rejects.toThrow('--reason');
  expect(await readWaivers(waivers)).toEqual([]);
});

test('a check that found nothing has nothing to waive', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const folder = freshFolder();
  expect(await runWaive(['--rule', 'link-text', '--from', reportOf(folder), ...told])).toBe(1);
  expect(String(error.mock.calls[0])).toContain('has no fault of link-text');
});
