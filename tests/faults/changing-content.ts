import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchCalls, type Call } from './calls.ts';
import {
  build,
  other,
  siteNow,
  wrongAfterwards,
  wrongWith,
  type Outcome,
  type Site,
} from './site.ts';
import { layVersion } from './world.ts';

/** The file that changes, and the line of it that both versions begin with. */
const changing = 'content/inspections/brent/2026-05-ilacs.md';

type Change = { name: string; on: (file: string, text: string) => void };

/** What editors and sync programs do to a file while a build reads it. */
const changes: Change[] = [
  { name: 'is emptied', on: (file) => writeFileSync(file, '') },
  {
    name: 'is cut in the middle',
    on: (file, text) => writeFileSync(file, text.slice(0, text.length / 2)),
  },
  { name: 'is gone', on: (file) => rmSync(file) },
  {
    name: 'becomes a folder',
    on: (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  },
  {
    name: 'is written anew',
    on: (file, text) => writeFileSync(file, `${text}\nOne more sentence.\n`),
  },
];

/** The calls before which it changes: each that has to do with it, and one after all were read. */
const moments = [
  'entriesOf readdir content/inspections/…',
  'ordinaryBytes open content/inspections/…',
  'ordinaryBytes fstat content/inspections/…',
  'ordinaryBytes readFile content/inspections/…',
  'replaceSite mkdir cache',
];

/**
 * Content that changes while it is read: the site is one of the file as it was or as it is, and a file
 * that cannot be read is told. The next build finds the file as it should be.
 */
export async function* contentThatChanges(site: Site): AsyncGenerator<Outcome> {
  for (const { name, on } of changes) {
    for (const moment of moments) {
      layVersion(site.root, other(site.published));
      const file = join(site.root, changing);
      const text = readFileSync(file, 'utf8');
      const state = { isDone: false };
      const done = watchCalls(site.root, (call) => {
        if (state.isDone || call.place !== moment || !isOf(call, file)) return;
        state.isDone = true;
        on(file, text);
      });
      const run = await build();
      done();
      rmSync(file, { recursive: true, force: true });
      const now = siteNow(site);
      const wrong = state.isDone ? [] : ['the moment did not come'];
      // The text may have been read before or after it changed; a site of the changed one is no third.
      if (run.code !== 0) wrong.push(...wrongWith(site, run));
      layVersion(site.root, other(site.published));
      yield {
        fault: `a file ${name}`,
        place: moment,
        site: now === 'torn' ? 'of the changed file' : now,
        code: run.code,
        wrong: [...wrong, ...(await wrongAfterwards(site))],
      };
    }
  }
}

function isOf({ path, name }: Call, file: string): boolean {
  return name === 'readdirSync' || name === 'mkdirSync' || path === file;
}
