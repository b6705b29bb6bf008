import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adminFolder } from './admin.ts';
import { factChanges, readInspection, type FactChange } from './corrections/compare.ts';
import type { DraftSite } from './draft.ts';
import { addressOf, filesIn } from './files.ts';

/** What a new site has, and the last one has not or has otherwise. Addresses are those of pages. */
export type SiteChanges = {
  added: string[];
  gone: string[];
  /** Undefined where other code made the last site: every page may differ then. */
  changed: string[] | undefined;
  /** Inspections that are new or gone, by the file of their data, and facts that are different. */
  inspections: { added: string[]; gone: string[] };
  facts: FactChange[];
};

const isPage = (path: string): boolean =>
  path.endsWith('.html') && !path.startsWith('embed/') && !path.startsWith(adminFolder);
const isInspection = (path: string): boolean =>
  /^api\/v1\/inspections\/[^/]+\/[^/]+\.json$/.test(path);

/**
 * Holds a draft against the site that is published now.
 *
 * @returns what is different, or nothing where no site is published.
 */
export function changesSince({
  folder,
  known,
  last,
}: Pick<DraftSite, 'folder' | 'known' | 'last'>): SiteChanges | undefined {
  if (!existsSync(last.folder)) return undefined;
  const isKnown = last.manifest.size > 0;
  const before = new Set(isKnown ? last.manifest.keys() : filesIn(last.folder));
  const now = [...known.manifest.keys()];
  const added = now.filter((path) => !before.has(path));
  const gone = [...before].filter((path) => !known.manifest.has(path));
  const both = now.filter((path) => before.has(path));
  const differ = isKnown
    ? both.filter((path) => known.manifest.get(path)?.digest !== last.manifest.get(path)?.digest)
    : both;
  const facts = differ.filter(isInspection).flatMap((path) => {
    const was = dataIn(join(last.folder, path));
    const is = dataIn(join(folder, path));
    return was && is ? factChanges(was, is) : [];
  });
  const addresses = (paths: readonly string[]): string[] =>
    paths.filter(isPage).map(addressOf).sort();
  return {
    ...{ added: addresses(added), gone: addresses(gone), facts },
    changed: isKnown ? addresses(differ) : undefined,
    inspections: { added: added.filter(isInspection), gone: gone.filter(isInspection) },
  };
}

/** Nothing where another version wrote it in a form that this one cannot read. */
function dataIn(path: string): ReturnType<typeof readInspection> | undefined {
  try {
    return readInspection(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
