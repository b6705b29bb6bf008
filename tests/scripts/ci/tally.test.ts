import { describe, expect, test } from 'vitest';
import { tally, tallyLine, type TestFile } from '../../../scripts/ci/tally.ts';

/** A test file with so many tests that passed and failed. */
function file(state: 'passed' | 'failed', passed: number, failed: number): TestFile {
  const tests = {
    passed: Array<string>(passed).fill('a test'),
    failed: Array<string>(failed).fill('a test'),
  };
  return { children: { allTests: (wanted) => tests[wanted] }, state: () => state };
}

describe('the tally of a test run', () => {
  test('adds up the tests of all files', () => {
    expect(tally([file('passed', 3, 0), file('failed', 1, 2)], 0)).toEqual({
      passed: 4,
      failed: 2,
    });
  });

  test('counts a file that does not load as one failure', () => {
    expect(tally([file('failed', 0, 0)], 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('counts an error that no test caught', () => {
    expect(tally([file('passed', 1, 0)], 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('is one plain line', () => {
    expect(tallyLine({ passed: 12, failed: 0 })).toBe('12 passed, 0 failed');
  });
});
