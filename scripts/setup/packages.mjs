import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} Package
 * @typedef {{ packages?: Record<string, Package> }} Lockfile
 */

/**
 * Which packages of the lockfile are not installed as it names them. Those that npm may leave out
 * (builds for other machines) do not count. A link, such as that of the project to itself, has no
 * version, but npm scripts find the command of the project by it.
 *
 * @param {Lockfile} wanted package-lock.json.
 * @param {Lockfile} installed node_modules/.package-lock.json, npm’s own note of what it installed.
 * @returns {string[]} their places, such as `node_modules/astro`.
 */
export function missingPackages(wanted, installed) {
  const has = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {})
    .filter(([place]) => place !== '')
    .filter(([place, { version, optional, link }]) => {
      if (link) return !has[place]?.link;
      return has[place] ? has[place].version !== version : !optional;
    })
    .map(([place]) => place);
}

/**
 * Whether npm under this Node installs everything. An older one leaves out the programs that come
 * as optional packages, without a word.
 *
 * @param {string} version such as `v20.20.2`.
 */
export function canInstall(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
}

/**
 * Installs the packages of the lockfile where one is missing, with a Node of their own.
 *
 * @param {string} folder the project.
 * @throws {Error} that says what to do.
 */
export function installPackages(folder) {
  if (isInstalled(folder)) return;
  if (!canInstall(process.version)) {
    throw new Error(
      `Node ${process.version} is too old to install the packages. Install Node 20.19 or later, or 22.12 or later.`,
    );
  }
  console.log('Installing the packages of package-lock.json (a minute or two) …');
  // The chromedriver package is a part of the axe command line that would load a browser driver
  // from elsewhere; the system’s own is used instead.
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    env: { ...process.env, PATH: systemPath(), CHROMEDRIVER_SKIP_DOWNLOAD: 'true' },
  });
  if (!isInstalled(folder)) {
    throw new Error(
      'npm installed the packages but not the Node that comes with them. Allow it to run install scripts: npm config delete ignore-scripts',
    );
  }
}

/** @param {string} folder */
function isInstalled(folder) {
  const note = join(folder, 'node_modules/.package-lock.json');
  const nodes = ['node', 'node.exe'].map((name) => join(folder, 'node_modules/node/bin', name));
  if (!existsSync(note) || !nodes.some((node) => existsSync(node))) return false;
  return missingPackages(readJson(join(folder, 'package-lock.json')), readJson(note)).length === 0;
}

/** The PATH without the project’s own programs, which npm is about to replace. */
export function systemPath(path = process.env.PATH ?? '') {
  return path
    .split(delimiter)
    .filter((place) => !/[\\/]node_modules[\\/]/.test(place))
    .join(delimiter);
}

/**
 * @param {string} file
 * @returns {Lockfile}
 */
function readJson(file) {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- npm writes both files itself.
  return JSON.parse(readFileSync(file, 'utf8'));
}
