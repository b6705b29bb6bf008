import { spawnSync } from 'node:child_process';

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: true }} [options] a quiet program is
 *   heard only when it fails.
 * @throws {Error} where it cannot be started or ends with a failure.
 */
export function run(program, args, { quiet, ...options } = {}) {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 26,
    encoding: 'utf8',
    ...options,
  });
  const command = [program, ...args].join(' ');
  if (error) throw new Error(`“${command}” could not be started: ${error.message}`);
  if (status === 0) return;
  if (quiet) console.error(`${stdout}${stderr}`);
  throw new Error(`“${command}” failed. What it said stands above.`);
}
