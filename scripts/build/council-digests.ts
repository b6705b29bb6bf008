import { createHash } from 'node:crypto';
import type { CollectionName, Content } from '../../src/schemas/collections.ts';

/** What the pages of every council show: `Common` in src/domain/site.ts, and the glossary. */
const common = ['site', 'holidays', 'frameworks', 'glossary'] as const satisfies CollectionName[];

/** What one council’s files are, by the folder that its short name stands in. */
const ofCouncil = /^(?:authorities|inspections|responses|meetings)\/([^/.]+)/;

/**
 * What the pages of a council are made of: its own files and what all councils have in common.
 *
 * @param frames the HTML around the pages.
 * @returns the digest for the short name of a council.
 */
export function councilDigests(
  content: Content,
  frames: readonly string[],
): (slug: string) => string {
  const base = createHash('sha256').update(JSON.stringify(frames));
  for (const name of common) base.update(JSON.stringify(content[name].map(named)));
  const files = Object.values(content).flat().map(named);
  const byCouncil = Map.groupBy(files, ([file]) => ofCouncil.exec(file)?.[1] ?? '');
  return (slug) =>
    base
      .copy()
      .update(JSON.stringify(byCouncil.get(slug)))
      .digest('base64url');
}

type File = { file: string; digest: string; proseDigest: string };

function named({ file, digest, proseDigest }: File): [string, string, string] {
  return [file, digest, proseDigest];
}
