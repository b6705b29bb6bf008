import { describe, expect, test } from 'vitest';
import { measure, medianOf } from '../../../scripts/bench/measure.ts';

/** Runs a few lines of JavaScript in a Node of their own. */
function run(script: string) {
  return measure([process.execPath, '-e', script]);
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

  test('where and with what it is told to run', async () => {
    const script = "if (process.cwd() !== '/' || process.env.COLOUR !== 'red') process.exit(1)";
    const command = [process.execPath, '-e', script];
    await measure(command, { cwd: '/', env: { COLOUR: 'red' } });
    await expect(measure(command)).rejects.toThrow('failed');
  });

  test('or says why it failed', async () => {
    await expect(run("console.error('no such council'); process.exit(3)")).rejects.toThrow(
      'no such council',
    );
  });
});

describe('of several runs', () => {
  const run = (cpu: number, wall: number, peak: number) => ({ cpu, wall, peak });

  test('each figure is the one in the middle, whichever run it is of', () => {
    expect(medianOf([run(5, 1, 200), run(1, 9, 100), run(3, 2, 900)])).toEqual(run(3, 2, 200));
  });

  test('or half way between the two in the middle', () => {
    expect(medianOf([run(1, 4, 10), run(2, 8, 30)])).toEqual(run(1.5, 6, 20));
  });

  test('and of none there is no middle', () => {
    expect(() => medianOf([])).toThrow('no run');
  });
});
