import { run } from './command.ts';

/**
 * Checks the content without building: `npm run check`, `npm run check -- --format sarif`.
 * Exit code 1 where there is an error, 2 where the command itself is wrong. Advice is no failure.
 * Files that are as they were are not read for mistakes again, not by the next build either.
 */

process.exitCode = run(process.argv.slice(2));
