import { hash } from 'node:crypto';
import type { Common } from '../domain/site.ts';
import type { CollectionName, Content, Entry } from '../schemas/collections.ts';
import { contentDigest } from './content-digest.ts';

/** What the pages of every council show: `Common` in src/domain/site.ts, and the glossary. */
const common = [
  'site',
  'holidays',
  'frameworks',
  'glossary',
  'themes',
] as const satisfies CollectionName[];

/** What one council’s files are, by the folder that its short name stands in. */
const ofCouncil = /^(?:authorities|inspections|responses|meetings)\/([^/.]+)/;

/**
 * What the pages and other forms of a council are made of: its own files and what all councils have in
 * common.
 *
 * @param others what else all of them show, such as the HTML around the pages.
 * @returns the digest for the short name of a council.
 */
export function councilDigests(
  content: Content,
  { searchedApart, oneBody, manyBodies, hasDataPage }: Common,
  others: readonly string[] = [],
): (slug: string) => string {
  const files = common.flatMap((name): Entry<CollectionName>[] => content[name]);
  const sizes = { searchedApart, oneBody, manyBodies, hasDataPage };
  const shared = hash('sha256', JSON.stringify([others, sizes, contentDigest(files)]));
  const all = Object.values(content).flat();
  const byCouncil = Map.groupBy(all, ({ file }) => ofCouncil.exec(file)?.[1] ?? '');
  return (slug) =>
    hash('sha256', JSON.stringify([shared, contentDigest(byCouncil.get(slug) ?? [])]));
}
