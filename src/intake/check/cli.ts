import { run } from './command.ts';

/**
 * Checks the content without building: `npm run check`, `npm run check -- --format sarif`.
 * `npm run check -- --fresh` says what has gone stale by today too, or `--on 2026-11-30`.
 * Exit code 1 where there is an error or something has gone stale, 2 where the command itself is
 * wrong. Advice is no failure.
 * Files that are as they were are not read for mistakes again, not by the next build either.
 */

process.exitCode = run(process.argv.slice(2));
