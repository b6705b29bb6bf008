import { createHash } from 'node:crypto';
import type { Finding, Problem } from '../domain/problems.ts';
import { unsafeCharacters } from '../markdown/unsafe-text.ts';
import type { Collection } from '../schemas/collections.ts';
import { explain } from './explain.ts';
import { frontMatter, splitMarkdown, splitYaml, type SourceFile } from './front-matter.ts';
import { placed } from './positions.ts';
import { readText } from './text.ts';

/** One valid file, before anyone has looked at the others. */
export type ReadEntry = { data: unknown; digest: string };

/**
 * Reads one file of a collection and holds it against its schema.
 *
 * @param path where the file lies.
 * @param file what to call it, from the content folder.
 * @returns the valid entry, or every problem with the file.
 */
export function readEntry(
  path: string,
  file: string,
  collection: Collection,
): ReadEntry | { problems: Problem[] } {
  const source = readSource(path, file, collection.form);
  if (!('yaml' in source)) return { problems: [source] };
  const found = frontMatter(source);
  if ('problems' in found) return found;
  const findings = unsafeStrings(file, found.data);
  const parsed = collection.schema.safeParse(found.data, { reportInput: true });
  if (!parsed.success) findings.push(...explain(file, collection, parsed.error.issues));
  if (findings.length > 0) return { problems: placed(source, findings) };
  return { data: parsed.data, digest: digestOf(source) };
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

function digestOf(source: SourceFile): string {
  return createHash('sha256')
    .update(source.yaml)
    .update('\0')
    .update(source.body)
    .digest('hex')
    .slice(0, 16);
}
