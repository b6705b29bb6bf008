import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { collections, type Collection, type CollectionName } from '../../schemas/collections.ts';
import { readCollection } from '../read/content.ts';
import { explain } from '../read/explain.ts';
import { templateText } from './site/write.ts';
import { answersTo, type Ask } from './ask.ts';
import { formLines } from './form.ts';
import type { NewFile } from './inspection.ts';
import type { NewKind } from './kind.ts';
import { kindNames, kinds, nearestKind } from './kinds.ts';
import type { Given, World } from './questions.ts';

/** What somebody wants to begin: a kind of file, and what they said of it. */
export type NewRequest = {
  folder: string;
  kind: string;
  /** Answers without a name, in the order of the questions. */
  words: readonly string[];
  /** Answers by the names of their questions. */
  options: Given;
  /** Nobody where nobody is there to be asked. */
  ask?: Ask | undefined;
};

/** Files that begin as those of a new site do, because their words are mostly the same. */
const begun = new Map(['pages/accessibility.md'].map((file) => [file, templateText(file)]));

/**
 * Writes a new file with every field explained. What a check would refuse is not written, and nothing
 * that is there is written over.
 *
 * @returns the path of the file.
 * @throws with what to write instead.
 */
export async function writeNew(request: NewRequest): Promise<string> {
  const kind = kindOf(request.kind);
  const world = worldOf(request.folder);
  const given = await answersTo(kind.questions, saidIn(kind, request), world, request.ask);
  const planned = kind.plan(given, world);
  if (typeof planned === 'string') throw new Error(planned);
  return writeFile(request.folder, planned.collection ?? kind.collection, planned);
}

/**
 * Writes one new file of a collection, with every field explained.
 *
 * @param body what stands below the fields.
 * @returns the path of the file.
 * @throws where a check would refuse what is known, or where there is such a file.
 */
export function writeFile(
  folder: string,
  name: CollectionName,
  planned: NewFile,
  body = '',
): string {
  const collection: Collection = collections[name];
  refuse(collection, planned);
  const path = join(folder, planned.file);
  if (existsSync(path)) throw new Error(`${path} is there already. Open it and go on in it.`);
  mkdirSync(dirname(path), { recursive: true });
  const text = begun.get(planned.file) ?? `${textOf(collection, planned)}${body}`;
  writeFileSync(path, text, { flag: 'wx' });
  return path;
}

function kindOf(word: string): NewKind {
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
  if (kind) return kind;
  const near = nearestKind(word);
  const fix =
    near === undefined ? `Write one of: ${kindNames.join(', ')}.` : `Do you mean “${near}”?`;
  throw new Error(`There is no kind “${word}”. ${fix}`);
}

/** Words take the places of the questions in their order; the last takes all that are left. */
function saidIn({ questions }: NewKind, { words, options }: NewRequest): Given {
  const said: Record<string, string> = {};
  questions.forEach(({ name }, index) => {
    const isLast = index === questions.length - 1;
    const [word] = isLast ? [words.slice(index).join(' ')] : words.slice(index);
    const answer = options[name] ?? word;
    if (answer !== undefined && answer !== '') said[name] = answer;
  });
  return said;
}

function worldOf(folder: string): World {
  const entries = <Name extends CollectionName>(name: Name) => readCollection(folder, name).entries;
  const inspections = readCollection(folder, 'inspections');
  return {
    unread: inspections.broken.map(({ id, file }) => idIn(file) ?? id),
    site: entries('site'),
    frameworks: entries('frameworks'),
    authorities: entries('authorities'),
    inspections: inspections.entries,
    meetings: entries('meetings'),
    responses: entries('responses'),
    pages: entries('pages'),
    glossary: entries('glossary'),
  };
}

/** The id that a file of inspections has by its place. */
function idIn(file: string): string | undefined {
  return /^inspections\/(.*)\.md$/.exec(file)?.[1];
}

/** Refuses what a check would refuse in the fields that are filled in. Blanks are for later. */
function refuse(collection: Collection, { file, known }: NewFile): void {
  const parsed = collection.schema.safeParse(known, { reportInput: true });
  const issues = (parsed.error?.issues ?? []).filter(
    ({ input, code }) => input !== undefined && input !== null && code !== 'invalid_union',
  );
  const [problem] = explain(file, collection, issues);
  if (problem) throw new Error(`${problem.message} ${problem.fix}`);
}

function textOf({ schema, form }: Collection, { known, notes }: NewFile): string {
  const fields = formLines(z.toJSONSchema(schema, { io: 'input' }), known, notes);
  const lines = [
    '# Take the “# ” away before a field that you need; the others may go.',
    ...fields,
  ];
  return [...(form === '.md' ? ['---', ...lines, '---'] : lines), ''].join('\n');
}
