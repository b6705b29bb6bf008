import { defineConfig } from 'vitest/config';
import { TallyReporter } from './scripts/ci/tally.ts';

/** Browsers and whole builds need their time on a small machine; nothing here is a race. */
const patience = 60_000;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/fixtures/**'],
    maxWorkers: 2,
    testTimeout: patience,
    hookTimeout: 2 * patience,
    silent: 'passed-only',
    reporters: ['default', new TallyReporter()],
  },
});
