import { startPaused, start } from './process.ts';
import { other, siteNow, wrongAfterwards, type Outcome, type Run, type Site } from './site.ts';
import { layVersion } from './world.ts';

/** Where the first of two builds stands while the second one comes. */
export const standing = [
  'ordinaryBytes readFile content/site.yaml',
  'readWhole readFile cache/last.json',
  'replace rename cache/astro/#/…',
  'isIntact stat cache/draft/…',
  'replace rename cache/search/newest/#/…',
  'swap rename dist',
  'swap rename dist.new',
  'keepAsSpare rm cache/spare',
  'putInPlace rename cache/last.json.new',
];

/** What only a build of new content does. */
const ofNewContent = /cache\/(?:astro|search)/;

/** Two builds at once: the second waits for the first, and what it was begun with is published. */
export async function* twoAtOnce(site: Site, places = standing): AsyncGenerator<Outcome> {
  for (const place of places) {
    for (const isKilled of [false, true]) {
      // The first one has read the old content, where that leads it here; the second comes with the new.
      const begun = ofNewContent.test(place) ? other(site.published) : site.published;
      layVersion(site.root, begun);
      const first = await startPaused(site.root, place);
      layVersion(site.root, other(site.published));
      const second = start({ root: site.root });
      await untilSaid(second.child.stdout);
      if (isKilled) first.child.kill('SIGKILL');
      else first.goOn();
      const runs = [await first.ended, await second.ended] as const;
      yield {
        fault: isKilled ? 'the first of two builds is killed' : 'two builds at once',
        place,
        site: siteNow(site),
        code: runs.map(({ code }) => code).join(', '),
        wrong: [...first.wrong(), ...wrongCodes(runs, isKilled), ...(await wrongAfterwards(site))],
      };
    }
  }
}

/** Three that begin in the same moment, as of three hooks that fire for one change. */
export async function threeAtOnce(site: Site): Promise<Outcome> {
  layVersion(site.root, other(site.published));
  const runs = await Promise.all([1, 2, 3].map(() => start({ root: site.root }).ended));
  return {
    fault: 'three builds at once',
    place: 'from the beginning',
    site: siteNow(site),
    code: runs.map(({ code }) => code).join(', '),
    wrong: [...wrongCodes(runs, false), ...(await wrongAfterwards(site))],
  };
}

function wrongCodes(runs: readonly Run[], isFirstKilled: boolean): string[] {
  return runs
    .filter(({ code }, at) => code !== (isFirstKilled && at === 0 ? -1 : 0))
    .map(({ code, said }) => `exit code ${code}: ${said.slice(-300)}`);
}

/** Waits for the word of a build, which says that it waits. */
async function untilSaid(stream: NodeJS.ReadableStream | null): Promise<void> {
  if (!stream) return;
  await new Promise<void>((resolve) => {
    stream.once('data', () => {
      resolve();
    });
    stream.once('end', resolve);
  });
}
