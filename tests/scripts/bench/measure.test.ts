import { describe, expect, test } from 'vitest';
import { measure } from '../../../scripts/bench/measure.ts';

/** Runs a few lines of JavaScript in a Node of their own. */
function run(script: string) {
  return measure([process.execPath, '-e', script], process.env);
}

describe.runIf(process.platform === 'linux')('a command is measured', () => {
  test('with the memory and the CPU that it takes', async () => {
    const cost = await run(
      'const big = Buffer.alloc(200 * 2 ** 20, 1); const end = Date.now() + 500; while (Date.now() < end);',
    );
    expect(cost.peak).toBeGreaterThan(200);
    expect(cost.cpu).toBeGreaterThan(0.1);
    expect(cost.wall).toBeGreaterThanOrEqual(0.5);
  });

  test('with what its own commands take', async () => {
    const child = 'const big = Buffer.alloc(200 * 2 ** 20, 1); setTimeout(() => big, 500)';
    const cost = await run(
      `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}])`,
    );
    expect(cost.peak).toBeGreaterThan(200);
  });

  test('or says why it failed', async () => {
    await expect(run("console.error('no such council'); process.exit(3)")).rejects.toThrow(
      'no such council',
    );
  });
});
