import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../problems/problem.ts';
import { collections, type Collection } from '../../schemas/collections.ts';

/** The files of a collection from the content folder, sorted, with forward slashes. */
export function filesOf(folder: string, collection: Collection): string[] {
  const { place, form } = collection;
  if (place.endsWith(form)) return existsSync(join(folder, place)) ? [place] : [];
  if (!isFolder(join(folder, place))) return [];
  return namesBelow(join(folder, place))
    .map((name) => `${place}/${name}`)
    .filter((file) => file.endsWith(form) && belongs(file, collection))
    .sort(compareText);
}

/** The short name of an entry: its path below the collection’s folder without the ending. */
export function idOf(file: string, { place, form }: Collection): string {
  return file === place ? place.slice(0, -form.length) : file.slice(place.length + 1, -form.length);
}

/**
 * What lies in a folder and the folders in it, these among them: one that is called like a file is a
 * mistake to be told. What editors and other programs keep for themselves begins with a dot. A plain
 * walk: Node’s own asks the disk about each of thousands of names.
 */
function namesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const { name } = entry;
      if (!leadsOn(folder, entry)) return name;
      return [name, ...namesBelow(join(folder, name)).map((below) => `${name}/${below}`)];
    });
}

function leadsOn(folder: string, entry: Dirent): boolean {
  return entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(folder, entry.name)));
}

/** A link that leads nowhere, or into itself for ever, is no folder. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether a file is of this kind, and not of another kind that lies in the same folder. */
function belongs(file: string, { place, names }: Collection): boolean {
  if (names) return names.test(file);
  const all: Collection[] = Object.values(collections);
  return !all.some((other) => other.place === place && other.names?.test(file));
}
