import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { renderRoutes } from './render-routes.ts';
import type { Content } from '../../schemas/collections.ts';
import { contentDigest } from '../content-digest.ts';
import { cachedFolder } from '../../cache/cached-folder.ts';
import { isFirstLanguage } from '../../domain/in-languages.ts';
import type { LoadedContent, BuildPlan } from '../plan.ts';
import { ownFiles, type OwnFiles } from './own-files.ts';

/** The pages that Astro makes, and what goes out beside them: styles, scripts, what lies in public/. */
export type AstroPages = { renderRoutes: typeof renderRoutes; assets: string };

/**
 * What Astro makes: all pages but those that number in thousands, the shells of these, styles and
 * scripts. It is kept, and made again when anything changes that it is made of. Nothing in it shows
 * the body of an inspection, so that is all that does not count.
 *
 * @param loaded what the site is made of; it has been handed over (src/builder/context.ts).
 * @returns the folder that holds it.
 */
export async function astroPart(
  plan: BuildPlan,
  { content, site }: Pick<LoadedContent, 'content' | 'site'>,
  { renderRoutes, assets }: AstroPages,
): Promise<string> {
  const own = ownFiles(plan.publicDir);
  const { language } = site;
  const digest = hash('sha256', `${language} ${digestOf(plan, content, own)}`);
  const isFirst = isFirstLanguage(site);
  const kept = join(plan.cacheFolder, isFirst ? 'astro' : `astro-${language}`);
  return cachedFolder(kept, digest, async (folder) => {
    // What goes out beside the pages is there once, with those of the first language.
    if (isFirst) {
      cpSync(assets, folder, { recursive: true });
      own.layInto(folder);
    }
    for await (const { path, bytes } of renderRoutes()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      // Two that want the same place are a mistake: none may be lost.
      if (existsSync(join(folder, path))) throw new Error(clash(path, own));
      writeFileSync(join(folder, path), bytes);
    }
  });
}

function clash(path: string, { paths }: OwnFiles): string {
  return paths.includes(path)
    ? `public/${path} wants the place of a page that is made from the content. Give it another name.`
    : `Two pages want the same place: ${path}`;
}

function digestOf(
  { code, share, pagesOnly }: BuildPlan,
  content: Content,
  { digest }: OwnFiles,
): string {
  const inspections = content.inspections.map((entry) => ({ ...entry, proseDigest: '' }));
  const files = Object.values({ ...content, inspections }).flat();
  const made = { code, share, pagesOnly, own: digest, content: contentDigest(files) };
  return hash('sha256', JSON.stringify(made));
}
