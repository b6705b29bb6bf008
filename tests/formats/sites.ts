import { join } from 'node:path';
import type { Site } from '../../src/domain/site.ts';
import type { PublishedFile } from '../../src/formats/file.ts';
import { baseWorld, siteOf } from '../world.ts';
import { buildSite } from '../../src/domain/build-site.ts';
import { readContent } from '../../src/intake/read/content.ts';

/** What is published for real. Advice does not matter here, errors do. */
export function realSite(): Site {
  const { content, problems } = readContent(join(import.meta.dirname, '../../content'));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors, undefined, 2));
  return buildSite(content);
}

/** The smallest world. */
export function smallSite(): Site {
  return siteOf(baseWorld);
}

/** A name with everything that breaks formats: formula, quotes, commas, tags, emoji, right to left. */
export const hostileName = `=2+3,"Brent" & 'Sons' </script><b>; 🎉 ברנט`;

/**
 * The smallest world with a council of that name. No such name is read from content any more; each
 * form has to stand by itself all the same.
 */
export function hostileSite(): Site {
  const { content } = readContent(baseWorld);
  const authorities = content.authorities.map((entry) =>
    entry.id === 'brent' ? { ...entry, data: { ...entry.data, name: hostileName } } : entry,
  );
  return buildSite({ ...content, authorities });
}

/** The text of one of some files. */
export function textAt(files: readonly PublishedFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no file ${path}`);
  return file.text();
}
