import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { readCollection } from '../read/content.ts';
import { collections, type Collection } from '../../schemas/collections.ts';
import { formLines } from './form.ts';
import { newInspection, type NewFile } from './inspection.ts';

const folder = process.env['CONTENT_DIR'] ?? 'content';

process.exitCode = main(process.argv.slice(2));

/** Writes a new file with every field explained. Gives the exit code. */
function main([kind = '', ...rest]: string[]): number {
  const collection = collectionCalled(kind);
  const planned = collection ? newFile(collection, rest) : usage();
  if (!collection || typeof planned === 'string') {
    console.error(planned);
    return 1;
  }
  const path = join(folder, planned.file);
  if (existsSync(path)) {
    console.error(`${path} is there already.`);
    return 1;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, textOf(collection, planned));
  console.log(`Wrote ${path}. Fill in its fields, write the text, then run: npm run check`);
  return 0;
}

function newFile(collection: Collection, [name = '', ...rest]: string[]): NewFile | string {
  if (name === '') return usage();
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

/** A collection of many files by what one of them is called: `glossary-term`. */
function collectionCalled(kind: string): Collection | undefined {
  return manyFiles().find((collection) => wordFor(collection) === kind);
}

function manyFiles(): Collection[] {
  return Object.values(collections).filter(({ place, form }) => !place.endsWith(form));
}

function wordFor({ called }: Collection): string {
  return called.replace(/^(?:an?|the) /, '').replaceAll(' ', '-');
}

function usage(): string {
  return [
    'Usage: npm run new -- inspection COUNCIL YEAR-MONTH [FAMILY]',
    '       npm run new -- KIND NAME',
    `KIND is one of: ${manyFiles().map(wordFor).join(', ')}.`,
  ].join('\n');
}
