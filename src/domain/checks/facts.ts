import type { CollectionName, Content } from '../../schemas/collections.ts';
import type { Framework } from '../../schemas/framework.ts';
import { compareText, type FieldPath, type Finding } from '../../problems/problem.ts';

/** What every cross-file rule may look at. */
export type Facts = {
  content: Content;
  frameworks: ReadonlyMap<string, Framework>;
  /** Whether there is such a file, a broken one included: its own problems are told already. */
  has: (collection: CollectionName, id: string) => boolean;
};

/** One rule: looks at all files together and gives what it finds. */
export type Rule = (facts: Facts) => Finding[];

/**
 * Makes ready what rules look at.
 *
 * @param content every file that is valid by itself.
 * @param broken the others, as `collection/id`.
 */
export function factsOf(content: Content, broken: ReadonlySet<string>): Facts {
  const ids = new Set(broken);
  for (const [collection, entries] of Object.entries(content)) {
    for (const { id } of entries) ids.add(`${collection}/${id}`);
  }
  return {
    content,
    frameworks: new Map(content.frameworks.map(({ data }) => [data.id, data])),
    has: (collection, id) => ids.has(`${collection}/${id}`),
  };
}

/** Makes an error at a field. */
export function errorAt(
  file: string,
  field: FieldPath,
  code: string,
  message: string,
  fix: string,
): Finding {
  return { code, severity: 'error', file, field, message, fix };
}

/** What to write: one of these, or else what to do where there are none. */
export function oneOfThese(names: Iterable<string>, ifNone: string): string {
  const all = [...names];
  return all.length > 0 ? `Write one of: ${all.join(', ')}.` : ifNone;
}

/** A short list for the end of a sentence: the nearest few of many names. */
export function someOf(names: Iterable<string>, wanted: string): string {
  const all = [...names].sort(compareText);
  const near = all.filter((name) => name.startsWith(wanted.slice(0, 3)));
  const shown = (near.length > 0 ? near : all).slice(0, 8);
  return shown.join(', ');
}
