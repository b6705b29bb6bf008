import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const name = 'plain-findings';

/**
 * The version of the program that a site is written for.
 *
 * @param folder that of its package.json.
 * @throws where there is none, or no exact version.
 */
export function siteVersion(folder: string): string {
  const file = join(folder, 'package.json');
  if (!existsSync(file))
    throw new Error('There is no package.json here. Run this in the folder of your site.');
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  const version = dependencies[name] ?? devDependencies[name] ?? '';
  if (/^\d+\.\d+\.\d+/.test(version)) return version;
  throw new Error(
    `package.json names no exact version of ${name}. Write one, such as "${name}": "1.2.0".`,
  );
}

/**
 * Lets npm install a version and write it into package.json, and the new program do the rest: it knows
 * what has changed since.
 *
 * @param to a version, or a tag such as `latest`.
 * @param args what the new program’s `upgrade` is called with.
 * @returns the new program’s exit code.
 * @throws where npm fails.
 */
export function installAndContinue(folder: string, to: string, args: readonly string[]): number {
  const options = { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' } as const;
  const installed = spawnSync('npm', ['install', '--save-exact', `${name}@${to}`], options);
  if (installed.status !== 0)
    throw new Error(`npm did not install ${name}@${to}. It says why above.`);
  const { status } = spawnSync(
    join(folder, 'node_modules/.bin', name),
    ['upgrade', ...args],
    options,
  );
  return status ?? 1;
}
