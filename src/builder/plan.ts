import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { codeDigest } from '../cache/code.ts';
import type { Site } from '../domain/site.ts';
import type { Bodies } from '../intake/read/bodies.ts';
import { contentFolder } from '../intake/read/folder.ts';
import type { Content } from '../schemas/collections.ts';
import { addressList } from './addresses.ts';
import { readShare, type Share } from './share.ts';
import { buildCacheFor } from '../cache/build-cache.ts';

/** What somebody asked a build for, and what it works with. */
export type BuildPlan = {
  /** The content folder. */
  folder: string;
  /** The publisher’s own files, which are served as they are. There may be none. */
  publicDir: string;
  /** Where the site goes. */
  outDir: string;
  /** Where builds leave things for each other. */
  cacheFolder: string;
  /** The digest of the project’s code. */
  code: string;
  /** The part of the councils that this machine builds; all where there is none. */
  share: Share | undefined;
  /** Pages that people read and nothing else: the bench counts other forms apart. */
  pagesOnly: boolean;
  /** Somebody has just checked the words of the content. */
  checked: boolean;
  /** The list of the addresses that were published last, none of which may be lost. */
  lastAddresses: string | undefined;
  /** Brotli and gzip beside each text file. */
  compress: boolean;
  /** PDF, Word, braille and others of pages that people take away. */
  formats: boolean;
};

/** What is published, as it was read and as it belongs together. */
export type LoadedContent = { content: Content; bodies: Bodies; site: Site };

/** What a build may be asked for. */
export type BuildOptions = {
  content?: string | undefined;
  out?: string | undefined;
  addresses?: string | undefined;
  shard?: string | undefined;
  compress?: boolean;
  formats?: boolean;
};

/**
 * Plans a build by what was asked for and by the environment.
 *
 * @throws with what to write instead.
 */
export function planFor(options: BuildOptions, env: NodeJS.ProcessEnv = process.env): BuildPlan {
  const share = options.shard === undefined ? undefined : readShare(options.shard);
  const fallback = share ? `shares/${share.index}-of-${share.of}` : 'dist';
  const outDir = options.out ?? env['OUT_DIR'] ?? fallback;
  const kept = join(outDir, addressList);
  // What was built for a try or a test was not published: only the usual place is taken for that.
  const lastAddresses =
    options.addresses ?? (outDir === 'dist' && existsSync(kept) ? kept : undefined);
  const folder = contentFolder(options.content);
  refuseOutDir(outDir, folder);
  return {
    ...{ folder, outDir, share, lastAddresses, compress: options.compress ?? false },
    formats: options.formats ?? false,
    publicDir: resolve('public'),
    cacheFolder: buildCacheFor(folder, outDir),
    code: codeDigest(),
    pagesOnly: env['PAGES_ONLY'] === '1',
    checked: env['CONTENT_CHECKED'] === '1',
  };
}

/**
 * A build puts the site in the place of a folder: one that holds the project or the content, or lies in
 * the content, would be lost with all that is in it.
 */
function refuseOutDir(outDir: string, content: string): void {
  if (
    outDir.trim() === '' ||
    [
      [outDir, '.'],
      [outDir, content],
      [content, outDir],
    ].some(holds)
  )
    throw new Error(
      `The site cannot go to “${outDir}”: it takes the place of all that lies there, and the project or its content would be lost. Name a folder of its own, such as dist (--out, OUT_DIR).`,
    );
}

function holds([outer = '', inner = '']: readonly string[]): boolean {
  const way = relative(resolve(outer), resolve(inner));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
