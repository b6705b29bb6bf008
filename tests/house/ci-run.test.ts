import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const script = join(import.meta.dirname, '../../.ci/run');
const folder = mkdtempSync(join(tmpdir(), 'ci-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs .ci/run with an npm that does one thing for each command, and gives its last line. */
function runWith(npm: Record<'test' | 'lint' | 'build' | 'audit', string>) {
  const cases = Object.entries(npm).map(([name, what]) => `*' ${name} '*) ${what} ;;`);
  const stub = `#!/bin/sh\ncase " $* " in\n${cases.join('\n')}\nesac\n`;
  for (const [name, text] of Object.entries({ npm: stub, node: '#!/bin/sh\nexit 0\n' })) {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
  const env = { ...process.env, PATH: [folder, process.env['PATH']].join(delimiter) };
  const { status, stdout } = spawnSync(script, { env, encoding: 'utf8' });
  return { status, lastLine: stdout.trimEnd().split('\n').at(-1), stdout };
}

const fine = { test: 'echo "40 passed, 0 failed"', lint: ':', build: ':', audit: ':' };

describe('.ci/run', () => {
  test('adds the tests to its own steps, and passes when all pass', () => {
    expect(runWith(fine)).toMatchObject({ status: 0, lastLine: '47 passed, 0 failed' });
  });

  test('fails with a test, and still builds', () => {
    const run = runWith({ ...fine, test: 'echo "39 passed, 1 failed"; exit 1' });
    expect(run).toMatchObject({ status: 1, lastLine: '46 passed, 1 failed' });
  });

  test('fails when the tests end without a word', () => {
    expect(runWith({ ...fine, test: 'exit 0' })).toMatchObject({
      status: 1,
      lastLine: '7 passed, 1 failed',
    });
  });

  test('fails when the tests fail although none of them did', () => {
    const run = runWith({ ...fine, test: 'echo "40 passed, 0 failed"; exit 1' });
    expect(run).toMatchObject({ status: 1, lastLine: '47 passed, 1 failed' });
  });

  test('does not audit what was not built', () => {
    const run = runWith({ ...fine, build: 'exit 1' });
    expect(run).toMatchObject({ status: 1, lastLine: '44 passed, 1 failed' });
    expect(run.stdout).not.toContain('── Audit');
  });

  test('fails with the linter', () => {
    expect(runWith({ ...fine, lint: 'exit 1' })).toMatchObject({
      status: 1,
      lastLine: '46 passed, 1 failed',
    });
  });
});
