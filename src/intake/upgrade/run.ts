import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareText } from '../../problems/problem.ts';
import { codemods, type Codemod } from './codemods.ts';

/** What a codemod did: what it is about, and the files that it changed. */
export type Rewritten = { about: string; files: string[] };

/**
 * Brings the files of a content folder from the form of one version to that of another.
 *
 * @param between the version that the content was written for, and the one that runs now.
 * @param all the codemods to choose from, oldest first.
 * @returns those that lie between the two, in the order in which they were run.
 */
export function runCodemods(
  folder: string,
  { from, to }: { from: string; to: string },
  all: readonly Codemod[] = codemods,
): Rewritten[] {
  const wanted = all.filter(
    ({ version }) => compareVersions(version, from) > 0 && compareVersions(version, to) <= 0,
  );
  return wanted.map(({ about, rewrite }) => ({
    about,
    files: contentFiles(folder).filter((file) => rewritten(join(folder, file), file, rewrite)),
  }));
}

/** Orders two versions such as `1.10.0`. What follows a hyphen does not count. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const differences = left.map((number, place) => number - (right[place] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function numbersOf(version: string): [number, number, number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  if (patch === undefined)
    throw new Error(`“${version}” is not a version. Write one such as 1.2.0.`);
  return [Number(major), Number(minor), Number(patch)];
}

function rewritten(path: string, file: string, rewrite: Codemod['rewrite']): boolean {
  const before = readFileSync(path, 'utf8');
  const after = rewrite(file, before);
  if (after === before) return false;
  writeFileSync(path, after);
  return true;
}

function contentFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .sort(compareText);
}
