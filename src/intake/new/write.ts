import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readCollection } from '../read/content.ts';
import { collections, type Collection } from '../../schemas/collections.ts';
import { templateText } from './site/write.ts';
import { formLines } from './form.ts';
import { newInspection, type NewFile } from './inspection.ts';

/** What somebody wants to begin: a kind of file, and the words that say which. */
export type NewRequest = { folder: string; kind: string; words: readonly string[] };

/** Files that begin as those of a new site do, because their words are mostly the same. */
const begun = new Map(['pages/accessibility.md'].map((file) => [file, templateText(file)]));

/** The kinds of file that can be begun, as a command names them: `glossary-term`. */
export const kinds: readonly string[] = manyFiles().map(wordFor);

/**
 * Writes a new file with every field explained. Nothing that is there is written over.
 *
 * @returns the path of the file.
 * @throws with what to write instead.
 */
export function writeNew({ folder, kind, words }: NewRequest): string {
  const collection = manyFiles().find((one) => wordFor(one) === kind);
  if (!collection)
    throw new Error(`There is no kind “${kind}”. Write one of: ${kinds.join(', ')}.`);
  const planned = newFile(folder, collection, words);
  if (typeof planned === 'string') throw new Error(planned);
  const path = join(folder, planned.file);
  if (existsSync(path)) throw new Error(`${path} is there already.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, begun.get(planned.file) ?? textOf(collection, planned));
  return path;
}

function newFile(
  folder: string,
  collection: Collection,
  [name = '', ...rest]: readonly string[],
): NewFile | string {
  if (name === '') return 'A name is missing.';
  if (collection !== collections.inspections) {
    const path = [name, ...rest].join('/');
    if (!/^[a-z0-9]+(?:[-./][a-z0-9]+)*$/.test(path)) {
      return `“${path}” is not a name for a file. Write small letters, digits and hyphens only.`;
    }
    return { file: `${collection.place}/${path}${collection.form}`, known: {}, notes: {} };
  }
  const [month = '', family] = rest;
  const councils = readCollection(folder, 'authorities').entries.map(({ id }) => id);
  if (!councils.includes(name)) return `There is no council “${name}” in ${folder}/authorities.`;
  const frameworks = readCollection(folder, 'frameworks').entries.map(({ data }) => data);
  return newInspection(name, month, family, frameworks);
}

function textOf({ schema, form }: Collection, { known, notes }: NewFile): string {
  const fields = formLines(z.toJSONSchema(schema, { io: 'input' }), known, notes);
  const lines = [
    '# Take the “# ” away before a field that you need; the others may go.',
    ...fields,
  ];
  return [...(form === '.md' ? ['---', ...lines, '---'] : lines), ''].join('\n');
}

function manyFiles(): Collection[] {
  return Object.values(collections).filter(({ place, form }) => !place.endsWith(form));
}

function wordFor({ called }: Collection): string {
  return called.replace(/^(?:an?|the) /, '').replaceAll(' ', '-');
}
