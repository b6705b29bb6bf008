import { programs } from '../../src/builder/program/program.ts';
import { buildCacheFor } from '../../src/cache/build-cache.ts';
import { putAside } from './aside.ts';
import type { Contender } from './contender.ts';

/**
 * Our own commands on a content folder: pages alone, the whole site, and the check. The pages have
 * been compiled, as a generator that people install has been; what that takes is a line of its own.
 */
export function ours(
  content: string,
  out: string,
  formats = false,
): [Contender & { site: string }, Contender, ...Contender[]] {
  const build = [process.execPath, 'scripts/cli.mjs', 'build'];
  const check = [process.execPath, 'scripts/cli.mjs', 'check'];
  // The check is measured by itself.
  const env = { CONTENT_DIR: content, CONTENT_CHECKED: '1' };
  const [pages, first] = [`${out}-pages`, `${out}-first`];
  return [
    {
      name: 'pages that people read',
      command: build,
      env: { ...env, OUT_DIR: pages, PAGES_ONLY: '1' },
      site: pages,
      content,
      forget: () => forget(content, pages),
    },
    {
      name: 'the same, where no build has compiled the pages yet',
      command: build,
      env: { ...env, OUT_DIR: first, PAGES_ONLY: '1' },
      forget: () => {
        forget(content, first);
        putAside(programs);
      },
    },
    {
      name: 'pages with data, embeds, feeds and the search index',
      command: build,
      env: { ...env, OUT_DIR: out },
      site: out,
      content,
      forget: () => forget(content, out),
    },
    ...(formats ? [documents(content, out, build, env)] : []),
    {
      name: '`npm run check`, rules for words included',
      command: check,
      env,
      forget: () => undefined,
    },
  ];
}

/** All of that with documents to take away. */
function documents(
  content: string,
  out: string,
  build: readonly string[],
  env: NodeJS.ProcessEnv,
): Contender {
  const place = `${out}-formats`;
  return {
    name: 'the same with PDF, Word, e-books, braille and plain text',
    command: [...build, '--formats'],
    env: { ...env, OUT_DIR: place },
    forget: () => forget(content, place),
  };
}

/** Puts away a site and all that builds keep for the next one. */
function forget(content: string, out: string): void {
  for (const place of [out, buildCacheFor(content, out)]) putAside(place);
}

/** The least that plain Node does with the same content: see floor.ts. */
export function floor(content: string, out: string): Contender {
  return {
    name: 'the floor: plain Node reads, checks and writes, with no page around it',
    command: [process.execPath, 'tests/bench/floor.ts', content, out],
    forget: () => {
      putAside(out);
    },
  };
}
