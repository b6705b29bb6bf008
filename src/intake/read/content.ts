import { join } from 'node:path';
import { crossFileFindings } from '../../domain/checks/index.ts';
import { byPlace, type Finding, type Problem } from '../../problems/problem.ts';
import {
  collections,
  type Collection,
  type CollectionName,
  type Content,
  type Entry,
} from '../../schemas/collections.ts';
import type { Bodies } from './bodies.ts';
import { readEntry, readSource } from './entry.ts';
import { filesOf, idOf } from './files.ts';
import { nothingKept, type Kept } from './kept.ts';
import { placed } from './positions.ts';

type Read<Name extends CollectionName> = {
  entries: Entry<Name>[];
  bodies: [file: string, body: string][];
  broken: string[];
  problems: Problem[];
};

/** A content folder as it was read: its valid entries, sorted by name, and their bodies. */
export type ReadContent = { content: Content; bodies: Bodies; problems: Problem[] };

/**
 * Reads a content folder whole: each file alone, then all files together.
 *
 * @param folder the content folder.
 * @param kept front matter that was read before and found valid, by the same code.
 * @returns the valid entries sorted by name, and every problem in order of place. Where there is an
 *   error among the problems, nothing may be published.
 */
export function readContent(folder: string, kept: Kept<unknown> = nothingKept()): ReadContent {
  const bodies = new Map<string, string>();
  const problems: Problem[] = [];
  const broken: string[] = [];
  const take = <Name extends CollectionName>(name: Name): Entry<Name>[] => {
    const read = readCollection(folder, name, kept);
    problems.push(...read.problems);
    broken.push(...read.broken.map((id) => `${name}/${id}`));
    for (const [file, body] of read.bodies) bodies.set(file, body);
    return read.entries;
  };
  const content: Content = {
    site: take('site'),
    holidays: take('holidays'),
    words: take('words'),
    audit: take('audit'),
    frameworks: take('frameworks'),
    authorities: take('authorities'),
    councilTranslations: take('councilTranslations'),
    inspections: take('inspections'),
    youngPeople: take('youngPeople'),
    translations: take('translations'),
    responses: take('responses'),
    meetings: take('meetings'),
    hexmap: take('hexmap'),
    glossary: take('glossary'),
    themes: take('themes'),
    pages: take('pages'),
  };
  kept.settle();
  problems.push(...located(folder, crossFileFindings(content, new Set(broken))));
  return { content, bodies, problems: problems.sort(byPlace) };
}

/** Reads the files of one collection. A folder that is missing or empty is a problem of its own. */
export function readCollection<Name extends CollectionName>(
  folder: string,
  name: Name,
  kept: Kept<unknown> = nothingKept(),
): Read<Name> {
  const collection: Collection = collections[name];
  const files = filesOf(folder, collection);
  const read: Read<Name> = { entries: [], bodies: [], broken: [], problems: [] };
  if (files.length === 0 && !collection.optional) read.problems.push(nothingThere(collection));
  for (const file of files) {
    const id = idOf(file, collection);
    const entry = readEntry(join(folder, file), file, collection, kept);
    if ('problems' in entry) {
      read.problems.push(...entry.problems);
      read.broken.push(id);
    } else {
      const { body, ...rest } = entry;
      // The schema of this very collection has checked the data.
      read.entries.push({ id, file, ...rest } as Entry<Name>);
      read.bodies.push([file, body]);
    }
  }
  return read;
}

/** Looks up the lines of what was found across files. Only files with a finding are read again. */
export function located(folder: string, findings: readonly Finding[]): Problem[] {
  const byFile = Map.groupBy(findings, (finding) => finding.file);
  return [...byFile].flatMap(([file, ofFile]) => {
    const form = file.endsWith('.md') ? '.md' : '.yaml';
    const source = readSource(join(folder, file), file, form);
    if ('yaml' in source) return placed(source, ofFile);
    return ofFile.map(({ field: _field, ...finding }) => ({ ...finding, line: 1, column: 1 }));
  });
}

function nothingThere({ place, form, called }: Collection): Problem {
  const isFile = place.endsWith(form);
  return {
    code: 'nothing-there',
    severity: 'error',
    file: place,
    line: 1,
    column: 1,
    message: isFile
      ? `The content folder has no file “${place}”.`
      : `The content folder has no ${form} file in “${place}”.`,
    fix: isFile
      ? `Write ${called} in a file “${place}”.`
      : `Put ${called} there, or point CONTENT_DIR at the right folder.`,
  };
}
