import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { draftsIn } from '../../domain/drafts.ts';
import { buildSite } from '../../domain/build-site.ts';
import { basePath } from '../../domain/host.ts';
import { once } from '../../domain/once.ts';
import type { Site } from '../../domain/site.ts';
import { bulkFiles } from '../../formats/bulk.ts';
import { textOf, type PublishedFile } from '../../formats/file.ts';
import { checkContent } from '../../intake/check/content.ts';
import { renderersFor } from '../../intake/read/prose.ts';
import type { Problem } from '../../problems/problem.ts';
import { adminFiles } from '../admin.ts';
import { placingIn, publicFile } from '../base-path.ts';
import { setBuildContext, type BuildContext } from '../context.ts';
import { finished } from '../finished-page.ts';
import {
  compileShells,
  embedPages,
  inspectionPages,
  shellFolder,
  shellPaths,
  type PlainFile,
} from '../plain-pages.ts';
import { withDraftMark } from './draft-mark.ts';
import type { BuildPlan, LoadedContent } from '../plan.ts';
import type { CheckNotes } from './notes.ts';
import { readableContent } from './readable-content.ts';
import type { listRoutes, Route } from '../program/render-routes.ts';

/** A site whose files are made when they are asked for, by their paths from its root. */
export type LiveSite = {
  /** What the check says of the content that it is made of. */
  notes: CheckNotes;
  /** Whether there is such a file. */
  has: (path: string) => boolean;
  /** Where it lies on its host: `/`, or such as `/inspections/`. */
  base: string;
  /** Its bytes. Throws where it cannot be made. */
  make: (path: string) => Promise<Buffer | undefined>;
};

/** What the compiled program brings along: the folder of assets, and the pages that Astro makes. */
type Pages = { assets: string; listRoutes: typeof listRoutes };

type Maker = () => Promise<Buffer> | Buffer;
type Makers = Map<string, Maker>;

/**
 * Reads the content as it is now, with the checks of a build, and gives its site. Files with an error
 * are left out of it.
 *
 * @returns the site, or every error in the content where they leave too little to be shown.
 */
export async function openLiveSite(plan: BuildPlan, pages: Pages): Promise<LiveSite | Problem[]> {
  const { bodies, readability, problems, ...checked } = checkContent(plan.folder, plan);
  const content = readableContent(checked.content, problems);
  if (!content) return problems.filter(({ severity }) => severity === 'error');
  const original = buildSite(content);
  const { languages } = original.settings;
  const made: Makers = new Map();
  const inTurn = takingTurns();
  for (const language of languages) {
    const isFirst = language === original.language;
    const site = isFirst ? original : { ...buildSite(content, language), original };
    const context = { bodies, site, councils: site.authorities };
    setBuildContext(context);
    const loaded = { content, bodies, site };
    const makers = await makersOf(loaded, await pages.listRoutes(), isFirst);
    const placing = placingIn(site);
    const drafts = draftsIn(content);
    for (const [path, make] of makers)
      made.set(publicFile(path, site), async () => {
        const bytes = await inTurn(context, make);
        return path.endsWith('.html')
          ? Buffer.from(withDraftMark(finished(bytes, [], placing), drafts))
          : bytes;
      });
  }
  for (const file of adminFiles(content, plan))
    made.set(file.path, () => Buffer.from(file.content()));
  const find = (path: string): Maker | undefined => made.get(path) ?? formsOf(original).get(path);
  const folders = [plan.publicDir, pages.assets];
  return {
    notes: { problems, readability, bodies },
    base: basePath(original.settings),
    has: (path) => find(path) !== undefined || fileIn(folders, path) !== undefined,
    make: async (path) => {
      const file = made.has(path) ? undefined : fileIn(folders, path);
      return file === undefined ? find(path)?.() : readFileSync(file);
    },
  };
}

/** Data and other forms, by their paths: to list them takes as long as to read the content. */
const formsOf = once((site: Site): Makers => {
  const maker =
    (file: PublishedFile): Maker =>
    () =>
      Buffer.from(textOf(file));
  return new Map(bulkFiles(site).map((file) => [publicFile(file.path, site), maker(file)]));
});

/** Lets pages be made one after the other, each in the language of its own site. */
function takingTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return (context: BuildContext, make: Maker): Promise<Buffer> => {
    const mine = last.then(() => {
      setBuildContext(context);
      return make();
    });
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** The same functions that a build calls (src/builder/make-pages.ts), for later. */
async function makersOf(
  { site, bodies }: LoadedContent,
  routes: readonly Route[],
  isFirst: boolean,
): Promise<Makers> {
  const makers: Makers = new Map(routes.map(({ path, make }) => [path, make]));
  if (!isFirst) return makers;
  const shells = new Map<string, string>();
  for (const path of shellPaths) shells.set(path, String(await makers.get(path)?.()));
  for (const path of makers.keys()) if (path.startsWith(shellFolder)) makers.delete(path);
  const filled = compileShells((path) => shells.get(path) ?? '', site);
  const render = renderersFor(site, bodies);
  const add = ({ path, html }: PlainFile) => makers.set(path, () => Buffer.from(html()));
  for (const authority of site.authorities) {
    for (const page of inspectionPages(authority, site, filled, render)) add(page);
    for (const page of embedPages(authority, site, filled)) add(page);
  }
  return makers;
}

/** A file of the first folder that has it. Paths that lead out of a folder lead nowhere. */
function fileIn(folders: readonly string[], path: string): string | undefined {
  if (path.split('/').some((step) => step === '..' || step.includes('\0'))) return undefined;
  const places = folders.map((folder) => join(folder, path));
  return places.find((place) => existsSync(place) && statSync(place).isFile());
}
