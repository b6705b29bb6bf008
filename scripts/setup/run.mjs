import { spawnSync } from 'node:child_process';

/**
 * Runs a program and shows what it says.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @throws {Error} where it cannot be started or ends with a failure.
 */
export function run(program, args, options) {
  const shell = process.platform === 'win32';
  const { error, status } = spawnSync(program, args, { stdio: 'inherit', shell, ...options });
  const command = [program, ...args].join(' ');
  if (error) throw new Error(`“${command}” could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`“${command}” failed. What it said stands above.`);
}
