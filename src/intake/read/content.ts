import { hash } from 'node:crypto';
import { join } from 'node:path';
import { brokenFileFindings, type BrokenFile } from '../../domain/checks/broken-files.ts';
import { crossFileFindings } from '../../domain/checks/index.ts';
import { byPlace, type Finding, type Problem } from '../../problems/problem.ts';
import {
  collections,
  type Collection,
  type CollectionName,
  type Content,
  type Entry,
} from '../../schemas/collections.ts';
import { entryName, misnamed } from './almost-names.ts';
import { collectBodies, type Bodies } from './bodies.ts';
import { readEntry, readSource, type KeptEntry, type ReadEntry } from './entry.ts';
import { filesOf, idOf } from './files.ts';
import { inertProblem } from './inert.ts';
import { noFileCache, type FileCache } from '../../cache/file-cache.ts';
import { placed } from './positions.ts';
import { unreadFile } from './unread.ts';
import { walkContent } from './walk.ts';

type Read<Name extends CollectionName> = {
  entries: Entry<Name>[];
  broken: BrokenFile[];
  problems: Problem[];
};

/** A content folder as it was read: its valid entries, sorted by name, and their bodies. */
export type ReadContent = {
  content: Content;
  bodies: Bodies;
  problems: Problem[];
  /** The files that are not among the entries. Their bodies are to be checked all the same. */
  broken: readonly BrokenFile[];
};

/** What earlier runs of the same code found out, about files alone and about all of them together. */
export type KeptContent = { entries: FileCache<KeptEntry>; together: FileCache<Finding[]> };

const nothingKept: KeptContent = { entries: noFileCache(), together: noFileCache() };

/**
 * Reads a content folder whole: each file alone, then all files together.
 *
 * @param folder the content folder.
 * @returns the valid entries sorted by name, and every problem in order of place. Where there is an
 *   error among the problems, nothing may be published.
 */
export function readContent(folder: string, kept = nothingKept): ReadContent {
  const { bodies, add } = collectBodies(folder);
  const taken = new Set<string>();
  const { files, problems } = walkContent(folder);
  const broken: BrokenFile[] = [];
  const take = <Name extends CollectionName>(name: Name): Entry<Name>[] => {
    const read = readCollection(folder, name, { ...kept, files, onEntry: add });
    problems.push(...read.problems);
    broken.push(...read.broken);
    for (const { file } of [...read.entries, ...read.broken]) taken.add(file);
    return read.entries;
  };
  const content: Content = {
    site: take('site'),
    siteTranslations: take('siteTranslations'),
    holidays: take('holidays'),
    words: take('words'),
    audit: take('audit'),
    frameworks: take('frameworks'),
    frameworkTranslations: take('frameworkTranslations'),
    authorities: take('authorities'),
    councilTranslations: take('councilTranslations'),
    inspections: take('inspections'),
    youngPeople: take('youngPeople'),
    translations: take('translations'),
    responses: take('responses'),
    meetings: take('meetings'),
    hexmap: take('hexmap'),
    glossary: take('glossary'),
    glossaryTranslations: take('glossaryTranslations'),
    themes: take('themes'),
    places: take('places'),
    postcodes: take('postcodes'),
    search: take('search'),
    redirects: take('redirects'),
    pages: take('pages'),
    pageTranslations: take('pageTranslations'),
  };
  const unread = nobodyReads(files, taken);
  const meant = new Set([...unread.keys(), ...misnamed(content)].map(entryName));
  problems.push(...unread.values());
  problems.push(...located(folder, together(content, broken, meant, kept.together)));
  kept.entries.settle();
  kept.together.settle();
  // A file that lies there under almost its name is told of by that name.
  const told = problems.filter(
    ({ code, file }) => code !== 'nothing-there' || !meant.has(entryName(file)),
  );
  return { content, bodies, problems: told.map(inertProblem).sort(byPlace), broken };
}

/** Files that lie in the folder and that no collection has taken. */
function nobodyReads(files: readonly string[], taken: ReadonlySet<string>): Map<string, Problem> {
  const unread = files
    .filter((file) => !taken.has(file))
    .map((file) => [file, unreadFile(file)] as const);
  return new Map(unread.flatMap(([file, problem]) => (problem ? [[file, problem]] : [])));
}

/** What is wrong between files, and in what can be read of those with a mistake of their own. */
function together(
  content: Content,
  broken: readonly BrokenFile[],
  meant: ReadonlySet<string>,
  kept: KeptContent['together'],
): Finding[] {
  const ids = new Set([...broken.map(({ name, id }) => `${name}/${id}`), ...meant]);
  if (ids.size > 0)
    return [...crossFileFindings(content, ids), ...brokenFileFindings(content, broken)];
  const digest = factsDigest(content);
  const before = kept.find('together', digest);
  if (before) return before;
  const findings = crossFileFindings(content, ids);
  kept.keep('together', digest, findings);
  return findings;
}

/** Changes with any fact of any file. No rule looks at a body. */
function factsDigest(content: Content): string {
  const files = Object.values(content).flat();
  return hash('sha256', JSON.stringify(files.map(({ file, digest }) => [file, digest])));
}

/** What may be at hand where a collection is read. */
type ReadWith = {
  entries?: FileCache<KeptEntry>;
  files?: readonly string[];
  onEntry?: (entry: ReadEntry & { file: string }) => void;
};

/**
 * Reads the files of one collection. A folder that is missing or empty is a problem of its own.
 *
 * @param files of the content folder, where somebody has looked already.
 * @param onEntry is given each valid file as it was read, with its body.
 */
export function readCollection<Name extends CollectionName>(
  folder: string,
  name: Name,
  {
    entries: kept = noFileCache(),
    files = walkContent(folder).files,
    onEntry = () => undefined,
  }: ReadWith = {},
): Read<Name> {
  const collection: Collection = collections[name];
  const own = filesOf(files, collection);
  const read: Read<Name> = { entries: [], broken: [], problems: [] };
  if (own.length === 0 && !collection.optional) read.problems.push(nothingThere(collection));
  for (const file of own) {
    const id = idOf(file, collection);
    const entry = readEntry(join(folder, file), file, collection, kept);
    if ('problems' in entry) {
      read.problems.push(...entry.problems);
      // Nothing else is said of what such a file would be, were it in its place.
      const place = entry.meant
        ? { name: entry.meant, id: id.slice(id.lastIndexOf('/') + 1) }
        : { name, id };
      read.broken.push({ ...place, file, ...(entry.rest ? { rest: entry.rest } : {}) });
    } else {
      const { data, digest, proseDigest } = entry;
      // The schema of this very collection has checked the data.
      read.entries.push({ id, file, data, digest, proseDigest } as Entry<Name>);
      onEntry({ file, ...entry });
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
      : `Put ${called} there, or name the right folder: --content FOLDER.`,
  };
}
