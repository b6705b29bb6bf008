import { join } from 'node:path';
import { watchCalls } from './calls.ts';
import { start } from './process.ts';
import { build, other, siteNow, wrongAfterwards, type Outcome, type Site } from './site.ts';
import { bytesOf, isSame, layVersion } from './world.ts';

/** After so many builds that were killed one after the other, one is let through. */
const most = 5;

/** How many calls to the disk a build makes, counted on one that publishes. */
async function countCalls(site: Site): Promise<Map<number, string>> {
  layVersion(site.root, other(site.published));
  const places = new Map<number, string>();
  const done = watchCalls(site.root, ({ number, place }) => places.set(number, place));
  await build();
  done();
  site.published = other(site.published);
  return places;
}

/**
 * Kills builds at moments that lie evenly over all that they do, and before each of the last calls. These
 * go by their places: a build after one that was killed has more to do, and so other numbers.
 */
export async function* killAtMoments(site: Site, moments: number): AsyncGenerator<Outcome> {
  const places = await countCalls(site);
  const late = [...new Set(places.values())].slice(-Math.min(30, moments / 3));
  const count = moments - late.length;
  const early = Array.from({ length: count }, (_, at) =>
    Math.ceil((places.size * (at + 1)) / count),
  );
  let killed: Outcome[] = [];
  layVersion(site.root, other(site.published));
  for (const kill of [...early, ...late]) {
    const { code } = await start({ root: site.root, kill }).ended;
    const now = siteNow(site);
    const outcome: Outcome = {
      fault: 'kill -9',
      place:
        typeof kill === 'string'
          ? `before ${kill}`
          : `before call ${kill}, about ${places.get(kill) ?? 'the end'}`,
      site: now,
      code: code === -1 ? 'killed' : code,
      wrong: wrongNow(site, now),
    };
    killed.push(outcome);
    if (now === 'old' && killed.length < most) continue;
    outcome.wrong.push(...(await wrongAfterwards(site)));
    layVersion(site.root, other(site.published));
    yield* killed;
    killed = [];
  }
  killed.at(-1)?.wrong.push(...(await wrongAfterwards(site)));
  yield* killed;
}

/** Between two renames there is no site in the place: then the old one waits beside it, whole. */
function wrongNow(site: Site, now: string): string[] {
  if (now === 'torn') return ['the site is torn'];
  const isWaiting = isSame(bytesOf(join(site.root, 'dist.last')), site.whole[site.published]);
  return now === 'none' && !isWaiting ? ['there is no site, and none waits beside it'] : [];
}
