import {
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build, other, siteNow, wrongWith, type Outcome, type Site } from './site.ts';
import { layVersion } from './world.ts';

type Damage = { name: string; to: (file: string) => void };

/** One byte is another one, at a part of the file’s length. */
function flip(part: number): Damage {
  return {
    name: `a byte is wrong at ${String(Math.round(part * 100))}%`,
    to: (file) => {
      const bytes = readFileSync(file);
      const at = Math.min(Math.floor(bytes.length * part), bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  };
}

const damages: Damage[] = [
  ...[0, 0.1, 0.5, 0.9, 1].map(flip),
  {
    name: 'it is cut in the middle',
    to: (file) => {
      writeFileSync(file, readFileSync(file).subarray(0, statSync(file).size / 2));
    },
  },
  {
    name: 'it is empty',
    to: (file) => {
      writeFileSync(file, '');
    },
  },
  {
    name: 'it is gone',
    to: (file) => {
      rmSync(file);
    },
  },
  {
    name: 'it is a folder',
    to: (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  },
  {
    name: 'it is another program’s',
    to: (file) => {
      rmSync(file, { recursive: true });
      writeFileSync(file, '{"version":"9","items":[],"manifest":[],"notes":[]}');
    },
  },
];

/** A file of each kind that is kept, by the pattern that finds one. */
const kinds = [
  'read/inspections/brent.json',
  'checked/inspections/brent.json',
  'together/top.json',
  'last.json',
  'spare.json',
  'site.txt',
  'astro/*/index.html',
  'astro/*/.digests',
  'search/newest/*/pagefind-entry.json',
  'spare/councils/brent/2026-05-ilacs/index.html',
  'spare/assets/*.css',
];

/**
 * What earlier builds left is damaged: a build makes the same bytes all the same. The content is as it
 * was, so that all that is kept would be used.
 */
export async function* damagedCaches(site: Site): AsyncGenerator<Outcome> {
  for (const kind of kinds) for (const damage of damages) yield after(site, kind, damage);
  yield fromElsewhere(site);
}

async function after(site: Site, kind: string, { name, to }: Damage): Promise<Outcome> {
  const [file] = globSync(`.cache/site/*/${kind}`, { cwd: site.root });
  const wrong = file === undefined ? [`there is no ${kind}`] : [];
  if (file !== undefined) to(join(site.root, file));
  return { ...(await buildSame(site, wrong)), fault: name, place: kind };
}

/** What is kept was copied here from another machine, with other times. */
async function fromElsewhere(site: Site): Promise<Outcome> {
  const cache = join(site.root, '.cache');
  cpSync(cache, `${cache}.copy`, { recursive: true });
  rmSync(cache, { recursive: true });
  cpSync(`${cache}.copy`, cache, { recursive: true });
  rmSync(`${cache}.copy`, { recursive: true });
  return {
    ...(await buildSame(site, [])),
    fault: 'it is a copy of another machine’s',
    place: 'all that is kept',
  };
}

/** Builds what is published once more. */
async function buildSame(site: Site, wrong: string[]): Promise<Omit<Outcome, 'fault' | 'place'>> {
  const published = site.published;
  layVersion(site.root, published);
  site.published = other(published);
  const run = await build();
  wrong.push(...wrongWith(site, run));
  const now = siteNow(site);
  // The next build is the one after the next damage; at the end of each kind of file there is one more.
  site.published = published;
  return { site: now === 'new' ? 'same' : now, code: run.code, wrong };
}
