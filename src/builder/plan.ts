import { parseArgs } from 'node:util';
import type { Site } from '../domain/site.ts';
import type { Bodies } from '../intake/read/bodies.ts';
import { contentFolder } from '../intake/read/folder.ts';
import type { Content } from '../schemas/collections.ts';
import { codeDigest } from './code-digest.ts';
import { readShare, type Share } from './share.ts';
import { workshopFor } from './site-folders.ts';

/** What somebody asked a build for, and what it works with. */
export type Plan = {
  /** The content folder. */
  folder: string;
  /** Where the site goes. */
  outDir: string;
  /** Where builds leave things for each other. */
  workshop: string;
  /** The digest of the project’s code. */
  code: string;
  /** The part of the councils that this machine builds; all where there is none. */
  share: Share | undefined;
  /** Pages that people read and nothing else: the bench counts other forms apart. */
  pagesOnly: boolean;
  /** Somebody has just checked the words of the content. */
  checked: boolean;
  /** Brotli and gzip beside each text file. */
  compress: boolean;
};

/** What is published, as it was read and as it belongs together. */
export type Whole = { content: Content; bodies: Bodies; site: Site };

/**
 * Reads the command line and the environment.
 *
 * @throws with what to write instead.
 */
export function readPlan(args: readonly string[], env: NodeJS.ProcessEnv): Plan {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { shard: { type: 'string' }, compress: { type: 'boolean', default: false } },
  });
  const [stranger] = positionals;
  if (stranger !== undefined)
    throw new Error(`“${stranger}” means nothing here. Write: npm run build -- --shard 2/4`);
  const share = values.shard === undefined ? undefined : readShare(values.shard);
  const outDir = env['OUT_DIR'] ?? (share ? `shares/${share.index}-of-${share.of}` : 'dist');
  const folder = contentFolder();
  return {
    ...{ folder, outDir, share, compress: values.compress },
    workshop: workshopFor(folder, outDir),
    code: codeDigest(),
    pagesOnly: env['PAGES_ONLY'] === '1',
    checked: env['CONTENT_CHECKED'] === '1',
  };
}
