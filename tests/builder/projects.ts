import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** What a build needs of the project, beside its packages. */
const parts = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

const run = promisify(execFile);

/** A copy of the project whose code a test may change. It lies where Astro may write. */
export function projectAt(place: string): string {
  mkdirSync(place, { recursive: true });
  for (const part of [...parts, 'tsconfig.json']) {
    cpSync(part, join(place, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
  return place;
}

/** Runs one of a project’s commands on a content folder. Rejects with what it said where it fails. */
export function build(
  project: string,
  content: string,
  outDir: string,
  command: readonly string[] = ['scripts/cli.mjs', 'build'],
) {
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, NODE_ENV: 'production' };
  return run(process.execPath, [...command], { cwd: project, env });
}

/** Every file of a folder with its bytes, by its path from there. */
export function bytesOf(folder: string): Map<string, string> {
  return filesOf(folder, (path) => readFileSync(path, 'latin1'));
}

/** Every file of a folder with its number on the disk, which a file that is written anew has not. */
export function inodesOf(folder: string): Map<string, number> {
  return filesOf(folder, (path) => statSync(path).ino);
}

function filesOf<Value>(folder: string, value: (path: string) => Value): Map<string, Value> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const paths = files.map((one) => join(one.parentPath, one.name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), value(path)]));
}

/** The paths of files that are only in one of two folders, or not the same in both, in order. */
export function differing<Value>(one: Map<string, Value>, other: Map<string, Value>): string[] {
  const all = new Set([...one.keys(), ...other.keys()]);
  return [...all].filter((path) => one.get(path) !== other.get(path)).sort();
}
