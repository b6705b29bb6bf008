import type { Reporter, TestModule } from 'vitest/node';

/** How many tests did what they say, and how many did not. */
export type Tally = { passed: number; failed: number };

/** What the tally asks of a test file: its tests in one state, and its own state. */
export type TestFile = {
  children: { allTests: (state: 'passed' | 'failed') => Iterable<unknown> };
  state: () => string;
};

/**
 * Counts the tests of a run. A file that fails without a failed test (it does not load, or a hook
 * breaks) counts as one failure, and so does each error outside any test.
 *
 * @param files the test files of the run.
 * @param strayErrors the number of errors that no test caught.
 */
export function tally(files: readonly TestFile[], strayErrors: number): Tally {
  const counts = files.map((file) => {
    const passed = [...file.children.allTests('passed')].length;
    const failed = [...file.children.allTests('failed')].length;
    return { passed, failed: file.state() === 'failed' ? Math.max(1, failed) : failed };
  });
  return {
    passed: sum(counts.map(({ passed }) => passed)),
    failed: sum(counts.map(({ failed }) => failed)) + strayErrors,
  };
}

/** The line that people and CI look for, alone on its line: “12 passed, 0 failed”. */
export function tallyLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** A vitest reporter that ends a run with the tally. It goes last in the list of reporters. */
export class TallyReporter implements Reporter {
  onTestRunEnd(files: readonly TestModule[], strayErrors: readonly unknown[]): void {
    process.stdout.write(`\n${tallyLine(tally(files, strayErrors.length))}\n`);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
