import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { summarise } from '../../src/audit/report/summary.ts';
import { judged } from './examples.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'publish-'));
  mkdirSync(join(place, 'reports/audit'), { recursive: true });
  mkdirSync(join(place, 'content'));
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

test('a whole audit is put among the content, for the statement of the next build', () => {
  const { status } = publish(false);
  expect(status).toBe(0);
  expect(readFileSync(join(place, 'content/audit.yaml'), 'utf8')).toContain('asOf: 2026-06-30');
});

test('an audit of some pages or some checks is refused: it shows nothing of the others', () => {
  const { status, stderr } = publish(true);
  expect(status).toBe(1);
  expect(stderr).toContain('did not look at every page with every check');
});

function publish(part: boolean) {
  const summary = summarise({ ...judged, failures: [] }, { asOf: '2026-06-30', part });
  writeFileSync(join(place, 'reports/audit/summary.json'), JSON.stringify(summary));
  const script = resolve('src/audit/publish.ts');
  return spawnSync(process.execPath, [script], { cwd: place, encoding: 'utf8' });
}
