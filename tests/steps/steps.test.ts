import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openProgram } from '../../src/builder/program/program.ts';
import { codeDigest } from '../../src/cache/code.ts';
import { countSteps, type Counted, type Steps } from './count.ts';

const allowed = JSON.parse(readFileSync('tests/steps/steps.json', 'utf8')) as Counted;

/** By how much of what is written down a count may grow before somebody has to say that it should. */
const growth = 0.05;

let counted: Counted;
beforeAll(async () => {
  await openProgram(codeDigest());
  counted = await countSteps();
});

describe.each(['cold', 'oneFileChanged'] as const)('a build (%s)', (kind) => {
  test.each(Object.keys(allowed.cold) as (keyof Steps)[])(
    'takes no more steps of a kind (%s) than are written down: `npm run steps` writes what is meant',
    (step) => {
      const most = Math.floor(allowed[kind][step] * (1 + growth));
      expect(counted.cold[step]).toBeGreaterThan(0);
      expect(counted[kind][step]).toBeLessThanOrEqual(most);
    },
  );
});
