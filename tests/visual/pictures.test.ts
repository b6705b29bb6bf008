import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, openStage, type Stage } from '../site/stage.ts';
import { looks, photograph } from './camera.ts';
import { layVisualWorld } from './world.ts';

declare module 'vitest' {
  // Only an interface can be added to from here.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- see above
  export interface ProvidedContext {
    /** Whether new pictures take the place of those that are kept. */
    keepPictures: boolean;
  }
}

/** A page of each kind, of a small site that no editor changes. */
const kinds = {
  home: '/',
  councils: '/councils/',
  council: '/councils/bath-and-north-east-somerset/',
  'no-overall-grade': '/councils/brent/',
  inspection: '/councils/bath-and-north-east-somerset/2025-06-ilacs/',
  visit: '/councils/brent/2024-03-focused-visit/',
  'other-subject': '/councils/brent/2025-02-area-send/',
  young: '/councils/bath-and-north-east-somerset/2025-06-ilacs/young-people/',
  meeting: '/councils/bath-and-north-east-somerset/meetings/2025-10-13-scrutiny-panel/',
  region: '/councils/regions/london/',
  whole: '/england/',
  area: '/england/help-and-protection/',
  map: '/england/map/',
  changed: '/england/changed/',
  waiting: '/england/waiting/',
  themes: '/england/themes/',
  compare: '/compare/?c=brent&c=bradford',
  search: '/search/',
  glossary: '/glossary/',
  frameworks: '/frameworks/',
  prose: '/about/',
  'embed-guide': '/councils/bath-and-north-east-somerset/embed/',
  embed: '/embed/v1/councils/bath-and-north-east-somerset/',
  'not-found': '/no-such-page/',
};

/** How many pixels of a picture may differ, beyond those that smooth edges: less than a mark has. */
const tolerance = 12;

const kept = join(import.meta.dirname, 'kept');
const reports = resolve('reports/visual');
const folder = mkdtempSync(join(tmpdir(), 'visual-'));
const run = promisify(execFile);
let stage: Stage;

beforeAll(async () => {
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  layVisualWorld(content);
  await run(process.execPath, ['scripts/cli.mjs', 'build'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist },
  });
  const { origin, close } = await openStage(dist);
  const browser = await openBrowser(['--font-render-hinting=none', '--disable-lcd-text']);
  stage = {
    origin,
    browser,
    close: async () => {
      await browser.close();
      await close();
    },
  };
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
});

afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

test.each(Object.entries(kinds))('%s looks as it is kept', async (kind, address) => {
  const differences: string[] = [];
  for (const [look, picture] of await photograph(stage, address)) {
    const file = `${kind}-${look}.png`;
    if (inject('keepPictures')) {
      writeFileSync(join(kept, file), picture);
      continue;
    }
    writeFileSync(join(reports, file), picture);
    const difference = existsSync(join(kept, file)) ? await differenceIn(file) : 'is not kept yet';
    if (difference !== 'none') differences.push(`${join('reports/visual', file)}: ${difference}`);
  }
  expect(differences, howToKeep).toEqual([]);
});

const howToKeep = 'Where it should look so, run “npm run visual -- --update”.';

/** What pixelmatch says of a picture and the one that is kept. What differs is painted into a third. */
async function differenceIn(file: string): Promise<string> {
  const [was, is] = [join(kept, file), join(reports, file)];
  const painted = join(reports, file.replace('.png', '.differs.png'));
  try {
    await run('node_modules/.bin/pixelmatch', [was, is, painted, '0.1']);
    rmSync(painted);
    return 'none';
  } catch (error) {
    const said = (error as { stdout?: string }).stdout ?? String(error);
    const pixels = /different pixels: (\d+)/.exec(said)?.[1];
    return Number(pixels) <= tolerance ? 'none' : said.trim();
  }
}

test('the pictures that are kept are those that are compared, and three megabytes at most', () => {
  const files = readdirSync(kept);
  const all = Object.keys(kinds).flatMap((kind) =>
    Object.keys(looks).map((name) => `${kind}-${name}.png`),
  );
  expect(files.toSorted()).toEqual(all.toSorted());
  const bytes = files.reduce((sum, file) => sum + statSync(join(kept, file)).size, 0);
  expect(bytes).toBeLessThan(3_000_000);
});
