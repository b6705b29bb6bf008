import { globSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { start } from './process.ts';
import { other, siteNow, wrongAfterwards, wrongWith, type Outcome, type Site } from './site.ts';
import { layVersion } from './world.ts';

const moments = [
  '1970-01-01T00:00:01Z',
  '1999-12-31T23:59:59Z',
  '2028-02-29T12:00:00Z',
  '2038-01-19T03:14:08Z',
  '2100-01-01T00:00:00Z',
];

/** The first zone of the day, the last one, one with half an hour, and one that changes its clocks. */
const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata', 'Europe/London'];

/** Languages whose numbers, letters and order differ from English. */
const languages = ['tr_TR.UTF-8', 'ar_EG.UTF-8', 'C'];

/** Builds by other clocks, in other zones and languages: the bytes are the same. */
export async function* otherClocks(site: Site): AsyncGenerator<Outcome> {
  for (const clock of moments) yield by(site, 'clock', clock, { clock }, {});
  for (const TZ of zones) yield by(site, 'time zone', TZ, {}, { TZ });
  for (const LANG of languages) yield by(site, 'language', LANG, {}, { LANG, LC_ALL: LANG });
}

async function by(
  site: Site,
  fault: string,
  place: string,
  orders: { clock?: string },
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  layVersion(site.root, other(site.published));
  const run = await start({ root: site.root, ...orders }, env).ended;
  const wrong = wrongWith(site, run);
  const now = siteNow(site);
  return {
    fault,
    place,
    site: now,
    code: run.code,
    wrong: [...wrong, ...(await wrongAfterwards(site))],
  };
}

/** Files whose times lie in the future or long ago, as after a clock that was wrong, or a copy. */
export async function* otherTimes(site: Site): AsyncGenerator<Outcome> {
  for (const [place, pattern] of [
    ['content', 'content/**/*'],
    ['the published site', 'dist/**/*'],
    ['what is kept', '.cache/**/*'],
  ] as const) {
    for (const day of ['1980-01-01', '2090-01-01']) {
      for (const name of globSync(pattern, { cwd: site.root })) {
        const path = join(site.root, name);
        utimesSync(path, new Date(day), new Date(day));
      }
      layVersion(site.root, other(site.published));
      if (place === 'content')
        for (const name of globSync(pattern, { cwd: site.root }))
          utimesSync(join(site.root, name), new Date(day), new Date(day));
      const run = await start({ root: site.root }).ended;
      const wrong = wrongWith(site, run);
      const now = siteNow(site);
      yield {
        fault: `files of ${day}`,
        place,
        site: now,
        code: run.code,
        wrong: [...wrong, ...(await wrongAfterwards(site))],
      };
    }
  }
}
