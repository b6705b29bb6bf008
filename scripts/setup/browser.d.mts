/**
 * Finds a program: where its variable says, else on the PATH, else where its installer puts it.
 * The project’s own node_modules do not count: the chromedriver there is an empty shell.
 *
 * @param {Program} program
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | undefined} its path.
 * @throws {Error} where the variable names no file.
 */
export function findProgram(
  { variable, names, places }: Program,
  env?: Record<string, string | undefined>,
): string | undefined;
/**
 * What to install where a program is missing, in a sentence.
 *
 * @param {Program} program
 */
export function howToInstall({ called, variable, debian }: Program): string;
/**
 * Sees to it that there is a browser, and a driver for the axe command line.
 * On Debian as root it installs what is missing.
 *
 * @throws {Error} that says what to install.
 */
export function provideBrowser(): void;
/**
 * One of the two programs that browser tests and the audit need.
 *
 * @typedef {{ called: string, variable: string, names: string[], places: string[], debian: string }} Program
 */
/** @type {Program} */
export const chromium: Program;
/** @type {Program} */
export const chromedriver: Program;
/**
 * One of the two programs that browser tests and the audit need.
 */
export type Program = {
  called: string;
  variable: string;
  names: string[];
  places: string[];
  debian: string;
};
