/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: true }} [options] a quiet program is
 *   heard only when it fails.
 * @throws {Error} where it cannot be started or ends with a failure.
 */
export function run(
  program: string,
  args: string[],
  {
    quiet,
    ...options
  }?: {
    cwd?: string;
    env?: NodeJS.ProcessEnv;
    quiet?: true;
  },
): void;
