import { join } from 'node:path';
import {
  bytesOf,
  isSame,
  layVersion,
  leftovers,
  newWorld,
  type Bytes,
  type Version,
} from './world.ts';

/** A run of the command: its exit code and all that it said. */
export type Run = { code: number; said: string };

/** What came of one fault. Nothing wrong is said by an empty list. */
export type Outcome = {
  fault: string;
  place: string;
  site: string;
  code: number | string;
  wrong: string[];
};

/** A site in a folder of its own, whose content changes to and fro between two versions. */
export type Site = {
  root: string;
  /** The bytes of both versions, each as a build from nothing makes it. */
  whole: Record<Version, Bytes>;
  /** The one that is published when all went well so far. */
  published: Version;
};

/** How every build here is called: compressed forms are made by code of their own. */
export const words = ['build', '--compress'];

/** Builds the site in this process, as the command does, and keeps what it says to itself. */
export async function build(): Promise<Run> {
  const { main } = await import('../../src/commands/index.ts');
  const said: string[] = [];
  const { log, error } = console;
  console.log = console.error = (...parts: unknown[]) => void said.push(parts.join(' '));
  try {
    return { code: await main(words), said: said.join('\n') };
  } catch (failure) {
    return { code: -1, said: `${said.join('\n')}\nThrown: ${String(failure)}` };
  } finally {
    Object.assign(console, { log, error });
  }
}

/** Makes a site with everything that earlier builds leave: both folders, and all that is kept. */
export async function openSite(): Promise<Site> {
  const root = newWorld();
  process.chdir(root);
  const whole: Partial<Record<Version, Bytes>> = {};
  for (const version of ['one', 'two', 'one', 'two'] as const) {
    layVersion(root, version);
    const { code, said } = await build();
    const bytes = bytesOf(join(root, 'dist'));
    if (code !== 0 || !bytes) throw new Error(`The world does not build:\n${said}`);
    whole[version] ??= bytes;
    if (!isSame(whole[version], bytes)) throw new Error('The same content made other bytes.');
  }
  return { root, whole: whole as Record<Version, Bytes>, published: 'two' };
}

/** The version that is not published. */
export function other(version: Version): Version {
  return version === 'one' ? 'two' : 'one';
}

/** What lies in the place of the site: one of the two versions whole, nothing, or a mixture. */
export function siteNow(
  { root, whole, published }: Site,
  place = 'dist',
): 'old' | 'new' | 'none' | 'torn' {
  const now = bytesOf(join(root, place));
  if (now === undefined) return 'none';
  if (isSame(now, whole[published])) return 'old';
  return isSame(now, whole[other(published)]) ? 'new' : 'torn';
}

/** What README.md promises of each exit code: the site that is published, and the words that say so. */
const promised: Record<number, { site: 'old' | 'new' | 'none'; words: string }> = {
  0: { site: 'new', words: 'Done. The site is in dist/' },
  1: { site: 'old', words: 'Nothing was published; the last site is as it was.' },
  3: { site: 'new', words: 'The new site is published.' },
  4: { site: 'old', words: 'Nothing was published; the last site is as it was.' },
  5: { site: 'none', words: 'The last one lies in' },
};

/** Holds a run against what is promised of its exit code, and against the site that is there now. */
export function wrongWith(site: Site, { code, said }: Run): string[] {
  const promise = promised[code];
  const now = siteNow(site);
  return [
    ...(promise ? [] : [`exit code ${code}: ${said.slice(-300)}`]),
    ...(promise && now !== promise.site ? [`exit code ${code}, but the site is ${now}`] : []),
    ...(promise && !said.includes(promise.words) ? [`no word of “${promise.words}”`] : []),
    ...(/\n\s+at .*:\d+:\d+/.test(said) ? ['a stack trace instead of words'] : []),
  ];
}

/** Builds once more with nothing in the way: the site has to be the new one, and nothing may lie about. */
export async function wrongAfterwards(site: Site): Promise<string[]> {
  const { code, said } = await build();
  const now = siteNow(site);
  const lying = leftovers(site.root);
  site.published = other(site.published);
  return [
    ...(code === 0 ? [] : [`the next build ends with ${code}: ${said.slice(-300)}`]),
    ...(now === 'new' ? [] : [`the next build makes the site ${now}`]),
    ...(lying.length > 0 ? [`left behind: ${lying.slice(0, 3).join(', ')}`] : []),
  ];
}
