import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { measure, medianOf } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'measure-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a few lines of JavaScript in a Node of their own. */
function run(script: string) {
  return measure([process.execPath, '-e', script]);
}

/** The same, until it was seen to have so many MiB in memory: `seen()` is then true. */
function runUntilSeen(megabytes: number, script: string) {
  const file = join(folder, String(megabytes));
  const seen = `const seen = () => require('node:fs').existsSync(${JSON.stringify(file)});`;
  return measure([process.execPath, '-e', seen + script], {
    onLook: (memory) => {
      if (memory > megabytes) writeFileSync(file, '');
    },
  });
}

const holdMemory = `
  const big = Buffer.alloc(250 * 2 ** 20, 1);
  const wait = () => { if (!seen()) setTimeout(wait, 20, big); };
  wait();`;

describe.runIf(process.platform === 'linux')('a command is measured', () => {
  test('with the memory that it takes', async () => {
    expect((await runUntilSeen(200, holdMemory)).peak).toBeGreaterThan(200);
  });

  test('with the CPU that it takes', async () => {
    const taken = 'const taken = () => Object.values(process.cpuUsage()).reduce((a, b) => a + b);';
    const cost = await run(`${taken} while (taken() < 150_000);`);
    expect(cost.cpu).toBeGreaterThan(0.1);
    expect(cost.wall).toBeGreaterThan(0);
  });

  test('with what its own commands take', async () => {
    const script = `require('node:child_process').spawnSync(process.execPath, ['-e', 'const seen = ' + seen + ${JSON.stringify(holdMemory)}])`;
    expect((await runUntilSeen(220, script)).peak).toBeGreaterThan(220);
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
