import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../../../src/schemas/collections.ts';
import { contentDigest } from '../content-digest.ts';
import type { Plan } from '../plan.ts';
import { openProgram } from './program.ts';

/**
 * What Astro makes: all pages but those that number in thousands, the shells of these, styles and
 * scripts. It is kept, and made again when anything changes that it is made of. Nothing in it shows
 * the body of an inspection, so that is all that does not count.
 *
 * @param content what the site is made of; it has been handed over (src/read/handover.ts).
 * @returns the folder that holds it.
 */
export async function astroPart(plan: Plan, content: Content): Promise<string> {
  const { workshop } = plan;
  const folder = join(workshop, 'astro');
  const keyFile = join(folder, '.key');
  const key = keyOf(plan, content);
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return folder;
  const fresh = join(workshop, `astro-${process.pid}`);
  try {
    const { assets, makeAll } = await openProgram(plan.code);
    cpSync(assets, fresh, { recursive: true });
    for await (const { path, bytes } of makeAll()) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      // Two that want the same place are a mistake: none may be lost.
      writeFileSync(join(fresh, path), bytes, { flag: 'wx' });
    }
    writeFileSync(join(fresh, '.key'), key);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

function keyOf({ code, share, pagesOnly }: Plan, content: Content): string {
  const inspections = content.inspections.map((entry) => ({ ...entry, proseDigest: '' }));
  const files = Object.values({ ...content, inspections }).flat();
  return JSON.stringify({ code, share, pagesOnly, content: contentDigest(files) });
}
