import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project: its path from the project folder, with forward slashes, and its text. */
export type File = { path: string; text: string };

const root = join(import.meta.dirname, '../..');

/** Made by machines or kept for them: the folders of .gitignore, Git’s own, and the lockfile. */
const skipped = new Set(['.git', 'package-lock.json', ...ignoredFolders()]);

const binary = /\.(?:png|jpe?g|webp|avif|gif|ico|pdf|woff2?|gz|br|wasm|zip|xlsx)$/;

/** The text files of the project under one folder, or all of them, in order of path. */
export function filesUnder(folder = ''): File[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() && !binary.test(path) ? [fileAt(path)] : [];
    });
}

/** One file by its path from the project folder. */
export function fileAt(path: string): File {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** The code of src and scripts, styles and components included. */
export function codeFiles(): File[] {
  const code = /\.(?:ts|mjs|astro|s?css)$/;
  return [...filesUnder('src'), ...filesUnder('scripts')].filter(({ path }) => code.test(path));
}

/** The lines of a file that are neither blank nor a comment. */
export function linesOfCode({ text }: File): string[] {
  return text
    .replaceAll(/\/\*[^]*?\*\/|<!--[^]*?-->/g, '')
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/.*)?$/.test(line));
}

function ignoredFolders(): string[] {
  const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
  return lines.filter((line) => line.endsWith('/')).map((line) => line.replaceAll('/', ''));
}
