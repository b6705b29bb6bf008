import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a few failed calls, and three builds at once, leave the old site or the new one, with the right words and code', () => {
  const command = join(import.meta.dirname, 'cli.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, '--sample'], {
    encoding: 'utf8',
  });
  expect(stdout + stderr).toMatch(/\n\d+ faults, 0 of them wrong\.\n$/);
  expect(status).toBe(0);
});
