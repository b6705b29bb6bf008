import { collections, type Collection } from '../../schemas/collections.ts';

/** The files of a collection, from a list of all files of the content folder. */
export function filesOf(files: readonly string[], collection: Collection): string[] {
  const { place, form } = collection;
  if (place.endsWith(form)) return files.filter((file) => file === place);
  const start = `${place}/`;
  return files.filter(
    (file) => file.startsWith(start) && file.endsWith(form) && belongs(file, collection),
  );
}

/** The short name of an entry: its path below the collection’s folder without the ending. */
export function idOf(file: string, { place, form }: Collection): string {
  return file === place ? place.slice(0, -form.length) : file.slice(place.length + 1, -form.length);
}

/** Whether a file is of this kind, and not of another kind that lies in the same folder. */
function belongs(file: string, { place, names }: Collection): boolean {
  if (names) return names.test(file);
  const all: Collection[] = Object.values(collections);
  return !all.some((other) => other.place === place && other.names?.test(file));
}
