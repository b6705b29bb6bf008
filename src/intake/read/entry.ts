import { hash } from 'node:crypto';
import type { Finding, Problem } from '../../problems/problem.ts';
import { unsafeCharacters } from '../../markdown/unsafe-text.ts';
import type { Collection } from '../../schemas/collections.ts';
import { explain } from './explain.ts';
import { frontMatter, splitMarkdown, splitYaml, type SourceFile } from './front-matter.ts';
import { nothingKept, type Kept } from './kept.ts';
import { placed } from './positions.ts';
import { readText } from './text.ts';

/** One valid file, before anyone has looked at the others. */
export type ReadEntry = { data: unknown; digest: string; proseDigest: string; body: string };

/**
 * Reads one file of a collection and holds it against its schema.
 *
 * @param path where the file lies.
 * @param file what to call it, from the content folder.
 * @param kept front matter that was read before and found valid, by the same code.
 * @returns the valid entry, or every problem with the file.
 */
export function readEntry(
  path: string,
  file: string,
  collection: Collection,
  kept: Kept<unknown> = nothingKept(),
): ReadEntry | { problems: Problem[] } {
  const source = readSource(path, file, collection.form);
  if (!('yaml' in source)) return { problems: [source] };
  const { yaml, body } = source;
  const rest = { digest: digestOf(yaml), proseDigest: digestOf(body), body };
  const before = kept.find(file, rest.digest);
  if (before !== undefined) return { data: before, ...rest };
  const checked = checkedData(source, file, collection);
  if ('problems' in checked) return checked;
  kept.keep(file, rest.digest, checked.data);
  return { data: checked.data, ...rest };
}

/** The data of one file, or every problem with it. */
function checkedData(
  source: SourceFile,
  file: string,
  collection: Collection,
): { data: unknown } | { problems: Problem[] } {
  const found = frontMatter(source);
  if ('problems' in found) return found;
  const findings = mayBeUnsafe(source.yaml) ? unsafeStrings(file, found.data) : [];
  const parsed = collection.schema.safeParse(found.data, { reportInput: true });
  if (!parsed.success) findings.push(...explain(file, collection, parsed.error.issues));
  if (findings.length > 0) return { problems: placed(source, findings) };
  return { data: parsed.data };
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

/** Characters are in the data that are in the YAML, or stand there as an escape. */
function mayBeUnsafe(yaml: string): boolean {
  return yaml.includes('\\') || unsafeCharacters(yaml).length > 0;
}

/** Text that would show otherwise than it reads, anywhere in the front matter. */
function unsafeStrings(file: string, value: unknown, field: (string | number)[] = []): Finding[] {
  if (typeof value === 'string') {
    return unsafeCharacters(value).map(({ name, codePoint }) => ({
      code: 'unsafe-character',
      severity: 'error',
      file,
      field,
      message: `There is ${name} (${codePoint}) in this text.`,
      fix: 'Delete the text and type it again by hand: copying brings such characters along.',
    }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    unsafeStrings(file, item, [...field, Array.isArray(value) ? Number(key) : key]),
  );
}

function digestOf(text: string): string {
  return hash('sha256', text).slice(0, 16);
}
