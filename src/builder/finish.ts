import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Moves } from '../domain/redirects.ts';
import type { Noun } from '../schemas/site.ts';
import { basePath } from '../domain/host.ts';
import { countOf } from '../problems/text.ts';
import { adminFolder } from './admin.ts';
import { factsFile, type BuildFacts, type ContentFacts } from './build-facts.ts';
import { changesSince } from './changes.ts';
import { changesInWords, factsInWords } from './last-words.ts';
import { indexSite } from './search/index.ts';
import { compressDraft } from './compress.ts';
import { finishAddresses } from './addresses.ts';
import type { DraftSite } from './draft.ts';
import { filesIn } from './files.ts';
import { headerRules, topOf } from './headers.ts';
import { hostLines, sizeOf } from './hosts.ts';
import type { BuildPlan } from './plan.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import { heaviestInWords } from './weigh.ts';

/** What a site is finished with, besides its files. */
export type Told = { moves: Moves & { bodies: Noun }; facts: ContentFacts };

/**
 * Adds what looks at the whole site: the search, rules for hosts, compressed files and what the build says
 * of itself.
 */
export async function finish(
  draft: DraftSite,
  plan: Omit<BuildPlan, 'share'>,
  { moves, facts }: Told,
): Promise<void> {
  if (!plan.pagesOnly) {
    await addSearch(draft, plan);
    finishAddresses(draft, moves, plan.lastAddresses);
  }
  draft.put('_headers', headerRules(topOf(draft.paths()), basePath(moves)));
  if (plan.compress) {
    console.log('Compressing …');
    console.log(`  ${await compressDraft(draft)}`);
  }
  console.log(heaviest(draft));
  const size = sizeOf(draft.known.manifest);
  for (const line of hostLines(size)) console.log(line);
  if (plan.pagesOnly) return;
  const pages = pagesOf(draft).length;
  const built: BuildFacts = { ...facts, pages, files: size.files, bytes: size.bytes };
  for (const line of changesInWords(changesSince(draft))) console.log(line);
  console.log(factsInWords(built, moves.bodies));
  draft.put(factsFile, `${JSON.stringify(built, undefined, 2)}\n`);
}

async function addSearch(draft: DraftSite, { cacheFolder, code }: BuildCache): Promise<void> {
  console.log('Indexing for search …');
  const paths = pagesOf(draft).sort();
  const digestOf = (path: string) => draft.known.manifest.get(path)?.digest;
  const kept = { cache: join(cacheFolder, 'search'), code, digestOf };
  for (const { part, place, pages, bytes } of await indexSite(draft.folder, kept, paths)) {
    const folder = part === 'older' ? 'pagefind/older' : 'pagefind';
    for (const path of filesIn(place))
      draft.put(`${folder}/${path}`, readFileSync(join(place, path)));
    const kind = part === 'older' ? 'older page' : 'page';
    console.log(`  ${countOf(pages, kind)}, ${String(Math.round(bytes / 1024))} kB`);
  }
}

function pagesOf(draft: DraftSite): string[] {
  return draft.paths().filter((path) => path.endsWith('.html') && !path.startsWith(adminFolder));
}

function heaviest({ folder, known }: DraftSite): string {
  const pages = [...known.manifest].filter(
    ([path]) => path.endsWith('.html') && !path.startsWith(adminFolder),
  );
  const [path] = pages.reduce((most, one) => (one[1].size > most[1].size ? one : most));
  return heaviestInWords(path, readFileSync(join(folder, path)));
}
