import { hash } from 'node:crypto';
import type { Finding, Problem } from '../../problems/problem.ts';
import type { Collection, CollectionName } from '../../schemas/collections.ts';
import { commentProblems } from './comments.ts';
import { explain } from './explain.ts';
import { frontMatter, splitMarkdown, splitYaml, type FrontMatter } from './front-matter.ts';
import type { SourceFile } from './source-file.ts';
import { noFileCache, type FileCache } from '../../cache/file-cache.ts';
import { stampOf } from '../../cache/stamp.ts';
import { otherKind } from './other-kind.ts';
import { placed } from './positions.ts';
import { quotedValues } from './quoted.ts';
import { emptyFix } from './what-to-write.ts';
import { mayBeLeftOut } from './schema-fields.ts';
import { salvage, type Salvaged } from './salvage.ts';
import { badStrings, mayBeBad } from './strings.ts';
import { strayFields } from './stray-fields.ts';
import { readText } from './text.ts';

/** One valid file, before anyone has looked at the others. */
export type ReadEntry = {
  data: unknown;
  digest: string;
  proseDigest: string;
  /** Left out where the file is as it was, and nobody had to read it. */
  body?: string;
};

/** What is kept of a file in which nothing is wrong. */
export type KeptEntry = Omit<ReadEntry, 'digest' | 'body'> & {
  /** Of the file as it was read: see `stampOf`. */
  stamp?: string;
};

/** A file with a mistake, and as much of it as can be held against other rules all the same. */
export type BrokenEntry = {
  problems: Problem[];
  /** What the file is by its fields, where that is another kind than its place says. */
  meant?: CollectionName;
  rest?: Salvaged & { digest: string; proseDigest: string };
};

/**
 * Reads one file of a collection and holds it against its schema.
 *
 * @param path where the file lies.
 * @param file what to call it, from the content folder.
 * @param kept what was read before and found valid, by the same code. A file that is as it was then is
 *   not read, and front matter that is as it was is not parsed.
 * @returns the valid entry, or every problem with the file's fields and what else can be read of it.
 */
export function readEntry(
  path: string,
  file: string,
  collection: Collection,
  kept: FileCache<KeptEntry> = noFileCache(),
): ReadEntry | BrokenEntry {
  const before = kept.last(file);
  const stamp = stampOf(path);
  if (before?.value.stamp !== undefined && before.value.stamp === stamp) {
    const { data, proseDigest } = before.value;
    kept.find(file, before.digest);
    return { data, digest: before.digest, proseDigest };
  }
  const source = readSource(path, file, collection.form);
  if (!('yaml' in source)) return { problems: [source] };
  const { yaml, body } = source;
  source.problems.push(...strayFields(source, collection));
  const digests = { digest: digestOf(yaml), proseDigest: digestOf(body) };
  const keep = (data: unknown): ReadEntry => {
    const { digest, proseDigest } = digests;
    kept.keep(file, digest, { data, proseDigest, ...(stamp === undefined ? {} : { stamp }) });
    return { data, ...digests, body };
  };
  if (source.problems.length === 0 && before?.digest === digests.digest)
    return keep(before.value.data);
  const checked = checkedData(source, file, collection);
  if ('problems' in checked) {
    const { rest, ...told } = checked;
    return rest ? { ...told, rest: { ...rest, ...digests } } : told;
  }
  return keep(checked.data);
}

/** The data of one file, or every problem with it. */
function checkedData(
  source: SourceFile,
  file: string,
  collection: Collection,
): { data: unknown } | (Omit<BrokenEntry, 'rest'> & { rest: Salvaged | undefined }) {
  const front = frontMatter(source);
  const problems = [...source.problems, ...front.problems];
  const marks = [...commentProblems(source), ...quotedValues(source)];
  const runsOn = new Set(front.problems.map(({ line }) => line));
  const told = new Set([...front.mended, ...marks.map(({ line }) => line)]);
  problems.push(...marks.filter(({ line }) => !front.mended.has(line)));
  if (typeof front.data !== 'object' || front.data === null) return { problems, rest: undefined };
  const isLooked = mayBeBad(source.yaml);
  const findings = isLooked ? badStrings(file, front.data, collection.byProgram !== true) : [];
  const parsed = collection.schema.safeParse(front.data, { reportInput: true });
  const other = parsed.success ? undefined : otherKind(file, front.data, collection);
  if (other) {
    const { name, ...words } = other;
    const problem: Problem = {
      code: 'other-kind',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      ...words,
    };
    return { problems: [...problems, problem], rest: undefined, meant: name };
  }
  const wrong = parsed.success ? [] : explain(file, collection, parsed.error.issues);
  problems.push(
    ...inLines(source, front, withoutEchoes(findings, wrong, collection)).filter(
      (one) => !told.has(one.line) && !(one.code === 'empty-field' && runsOn.has(one.line + 1)),
    ),
  );
  if (parsed.success && problems.length === 0) return { data: parsed.data };
  return { problems, rest: salvage(front.data, collection) };
}

/** One cause, one message: what nobody sees makes its field wrong too, and a field has words of its own for look-alikes. */
function withoutEchoes(
  inText: readonly Finding[],
  inField: readonly Finding[],
  collection: Collection,
): Finding[] {
  const fieldsOf = (all: readonly Finding[]): Set<string> =>
    new Set(all.map(({ field }) => field.join('.')));
  const echoing = new Set(['unsafe-character', 'placeholder']);
  const hidden = fieldsOf(inText.filter(({ code }) => echoing.has(code)));
  const wrong = inField.filter(({ field }) => !hidden.has(field.join('.')));
  const told = fieldsOf(wrong);
  const others = inText.filter(
    ({ code, field }) => code !== 'look-alike-letter' || !told.has(field.join('.')),
  );
  return [...others.map((one) => neededHere(one, collection)), ...wrong];
}

/** What stands for something that is still to come is not taken out where it has to be there. */
function neededHere(finding: Finding, collection: Collection): Finding {
  const { code, field } = finding;
  if (code !== 'placeholder' || mayBeLeftOut(collection.schema, field)) return finding;
  return { ...finding, fix: emptyFix(field, collection) };
}

function inLines(source: SourceFile, { yaml }: FrontMatter, findings: readonly Finding[]) {
  return findings.length === 0 ? [] : placed({ ...source, yaml }, findings);
}

/** Reads a file of content and takes it apart, or says why that cannot be done. */
export function readSource(
  path: string,
  file: string,
  form: '.md' | '.yaml',
): SourceFile | Problem {
  const text = readText(path, file);
  if (typeof text !== 'string') return text;
  return form === '.md' ? splitMarkdown(file, text) : splitYaml(file, text);
}

/** The digest of a part of a file. */
export function digestOf(text: string): string {
  return hash('sha256', text).slice(0, 16);
}
