import { hash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { makeAll } from './render-routes.ts';
import type { Content } from '../../schemas/collections.ts';
import { contentDigest } from '../content-digest.ts';
import { keptFolder } from '../kept-folder.ts';
import type { Plan } from '../plan.ts';

/** The pages that Astro makes, and what goes out beside them: styles, scripts, what lies in public/. */
export type AstroPages = { makeAll: typeof makeAll; assets: string };

/**
 * What Astro makes: all pages but those that number in thousands, the shells of these, styles and
 * scripts. It is kept, and made again when anything changes that it is made of. Nothing in it shows
 * the body of an inspection, so that is all that does not count.
 *
 * @param content what the site is made of; it has been handed over (src/builder/context.ts).
 * @returns the folder that holds it.
 */
export async function astroPart(
  plan: Plan,
  content: Content,
  { makeAll, assets }: AstroPages,
): Promise<string> {
  return keptFolder(join(plan.workshop, 'astro'), digestOf(plan, content), async (folder) => {
    cpSync(assets, folder, { recursive: true });
    for await (const { path, bytes } of makeAll()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      // Two that want the same place are a mistake: none may be lost.
      writeFileSync(join(folder, path), bytes, { flag: 'wx' });
    }
  });
}

function digestOf({ code, share, pagesOnly }: Plan, content: Content): string {
  const inspections = content.inspections.map((entry) => ({ ...entry, proseDigest: '' }));
  const files = Object.values({ ...content, inspections }).flat();
  const made = { code, share, pagesOnly, content: contentDigest(files) };
  return hash('sha256', JSON.stringify(made));
}
