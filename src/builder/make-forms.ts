import { openFileCache } from '../cache/file-cache.ts';
import { bulkFilesOfAll, bulkFilesOfBody } from '../formats/bulk.ts';
import { textOf, type PublishedFile } from '../formats/file.ts';
import { adminFiles } from './admin.ts';
import { publicFile } from './base-path.ts';
import { contentDigest } from './content-digest.ts';
import { councilDigests } from './council-digests.ts';
import type { DraftSite } from './draft.ts';
import type { BuildPlan, LoadedContent } from './plan.ts';
import { wantedIn } from './share.ts';

/**
 * Writes the forms that are no pages: data, HTML to paste, oEmbed. Those that the last site made of the
 * same are kept.
 *
 * @returns how many files there are.
 * @throws where a file is too large to publish.
 */
export function makeForms(draft: DraftSite, plan: BuildPlan, loaded: LoadedContent): number {
  const { site, content } = loaded;
  const wanted = wantedIn(plan, site);
  const keep = (path: string): boolean => draft.keep(publicFile(path, site));
  const put = (file: PublishedFile): void => {
    draft.put(publicFile(file.path, site), textOf(file));
  };
  let count = 0;
  const digestOf = councilDigests(content, site);
  for (const authority of site.authorities) {
    const isSame = draft.isMadeOf(`forms/${authority.slug}`, digestOf(authority.slug));
    const files = bulkFilesOfBody(authority, site).filter(({ path }) => wanted(path));
    for (const file of files) if (!(isSame && keep(file.path))) put(file);
    count += files.length;
  }
  const editor = adminFiles(content, plan).filter(({ path }) => wanted(path));
  for (const file of editor) draft.put(file.path, file.content());
  return (
    count + editor.length + makeFormsOfAll(plan, loaded, { isMadeOf: draft.isMadeOf, keep, put })
  );
}

/**
 * Which files there are of all bodies together is kept as well: to part tables into files takes as long
 * as to write them. They show facts alone, so a text that has changed is no reason to make them.
 */
function makeFormsOfAll(
  plan: BuildPlan,
  { site, content }: LoadedContent,
  draft: Pick<DraftSite, 'isMadeOf' | 'keep'> & { put: (file: PublishedFile) => void },
): number {
  const wanted = wantedIn(plan, site);
  const lists = openFileCache<string[]>(`${plan.cacheFolder}/forms`, plan.code);
  const facts = Object.values(content).flatMap((files) =>
    files.map((file) => ({ ...file, proseDigest: '' })),
  );
  const digest = contentDigest(facts);
  const isSame = draft.isMadeOf('forms', digest);
  const before = isSame ? lists.find('all', digest)?.filter(wanted) : undefined;
  const kept = new Set(before?.filter((path) => draft.keep(path)));
  if (before?.length === kept.size) {
    lists.settle();
    return kept.size;
  }
  const all = bulkFilesOfAll(site);
  const paths = all.map(({ path }) => path);
  lists.keep('all', digest, paths);
  lists.settle();
  for (const file of all) if (wanted(file.path) && !kept.has(file.path)) draft.put(file);
  return paths.filter(wanted).length;
}
