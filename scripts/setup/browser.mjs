import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { systemPath } from './packages.mjs';
import { run } from './run.mjs';

/**
 * One of the two programs that browser tests and the audit need.
 *
 * @typedef {{ called: string, variable: string, names: string[], places: string[], debian: string }} Program
 */

/** @type {Program} */
export const chromium = {
  called: 'Chromium or Chrome',
  variable: 'CHROME_PATH',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  debian: 'chromium',
};

/** @type {Program} */
export const chromedriver = {
  called: 'ChromeDriver',
  variable: 'CHROMEDRIVER_PATH',
  names: ['chromedriver'],
  places: ['/usr/lib/chromium-browser/chromedriver'],
  debian: 'chromium-driver',
};

/**
 * Finds a program: where its variable says, else on the PATH, else where its installer puts it.
 * The project’s own node_modules do not count: the chromedriver there is an empty shell.
 *
 * @param {Program} program
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | undefined} its path.
 * @throws {Error} where the variable names no file.
 */
export function findProgram({ variable, names, places }, env = process.env) {
  const given = env[variable];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`${variable} names ${given}, which does not exist.`);
  }
  const folders = systemPath(env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find(isProgram);
}

/**
 * What to install where a program is missing, in a sentence.
 *
 * @param {Program} program
 */
export function howToInstall({ called, variable, debian }) {
  return `${called} is missing. On Debian: sudo apt-get install ${debian}. Elsewhere install it the usual way, or set ${variable} to where it is.`;
}

/**
 * Sees to it that there is a browser, and a driver for the axe command line.
 * On Debian as root it installs what is missing.
 *
 * @throws {Error} that says what to install.
 */
export function provideBrowser() {
  const missing = [chromium, chromedriver].filter((program) => !findProgram(program));
  if (missing.length === 0) return;
  if (isDebian() && process.getuid?.() === 0) {
    installWithApt(missing.map(({ debian }) => debian));
  } else if (missing.includes(chromium)) {
    throw new Error(howToInstall(chromium));
  } else {
    console.log(`${howToInstall(chromedriver)} Only “npm run audit:axe” needs it.`);
  }
}

/** @param {string[]} packages */
function installWithApt(packages) {
  console.log(`Installing ${packages.join(' and ')} with apt-get (a minute or two) …`);
  /** @type {Parameters<typeof run>[2]} */
  const options = { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update'], options);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}

function isDebian() {
  const about = '/etc/os-release';
  return existsSync(about) && /^ID="?debian"?$/m.test(readFileSync(about, 'utf8'));
}

/**
 * Folders on the PATH may be no folders, or somebody else’s.
 *
 * @param {string} path
 */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
