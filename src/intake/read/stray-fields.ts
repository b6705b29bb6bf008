import type { Problem } from '../../problems/problem.ts';
import type { Collection } from '../../schemas/collections.ts';
import { once } from '../../domain/once.ts';
import { fieldsAt } from './schema-fields.ts';
import type { SourceFile } from './source-file.ts';

/**
 * A field of front matter below it. Where its end came too soon, or somebody pasted a second one, the
 * fields would be published as words, and what they say be lost.
 */
export function strayFields(
  { file, body, bodyLine }: SourceFile,
  collection: Collection,
): Problem[] {
  const match = patternOf(collection).exec(body);
  if (!match) return [];
  return [
    {
      code: 'stray-field',
      severity: 'error',
      file,
      line: bodyLine + body.slice(0, match.index).split('\n').length - 1,
      column: 1,
      message: `“${match[1] ?? ''}:” is a field, and stands below the front matter.`,
      fix: 'Keep one front matter, at the top, between two lines of three hyphens, and take other such lines out.',
    },
  ];
}

/** A line that begins with one of the fields, and nothing but small and capital letters before “:”. */
const patternOf = once((collection: Collection): RegExp => {
  const fields = fieldsAt(collection.schema, []);
  return new RegExp(String.raw`^(${fields.join('|')}):(?:[ \t]|$)`, 'm');
});
