/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} Package
 * @typedef {{ packages?: Record<string, Package> }} Lockfile
 */
/**
 * Which packages of the lockfile are not installed as it names them. Those that npm may leave out
 * (builds for other machines) do not count.
 *
 * @param {Lockfile} wanted package-lock.json.
 * @param {Lockfile} installed node_modules/.package-lock.json, npm’s own note of what it installed.
 * @returns {string[]} their places, such as `node_modules/astro`.
 */
export function missingPackages(wanted: Lockfile, installed: Lockfile): string[];
/**
 * Whether npm under this Node installs everything. An older one leaves out the programs that come
 * as optional packages, without a word.
 *
 * @param {string} version such as `v20.20.2`.
 */
export function canInstall(version: string): boolean;
/**
 * Installs the packages of the lockfile where one is missing, with a Node of their own.
 *
 * @param {string} folder the project.
 * @throws {Error} that says what to do.
 */
export function installPackages(folder: string): void;
/** The PATH without the project’s own programs, which npm is about to replace. */
export function systemPath(path?: string): string;
export type Package = {
  version?: string;
  optional?: boolean;
  link?: boolean;
};
export type Lockfile = {
  packages?: Record<string, Package>;
};
