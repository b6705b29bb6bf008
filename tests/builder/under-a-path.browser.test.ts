import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditFolder } from '../../src/audit/folder.ts';
import { tagsIn } from '../../src/audit/crawl/html.ts';
import { devServer } from '../../src/builder/dev/server.ts';
import { planFor } from '../../src/builder/plan.ts';
import { siteServer } from '../../src/builder/preview/server.ts';
import { openProgram } from '../../src/builder/program/program.ts';
import { layCouncilSide } from '../council-side.ts';
import { openBrowser, portOf, stop } from '../site/stage.ts';
import { searchFor, titles } from '../site/search-page.ts';
import { build } from './projects.ts';

/** An audit opens a page of each kind in a real browser, in milliseconds at most. */
const auditTime = 600_000;

/** A site with a page of each kind that lies under a path of its host, looked at from outside. */
const place = mkdtempSync(join(tmpdir(), 'under-a-path-'));
const world = join(place, 'content');
const dist = join(place, 'dist');
const servers: Server[] = [];
/** A name, because that is what an address has. Browsers here find it, and no other. */
const siteName = 'findings.localhost';
let served = '';
let origin = '';
let home = '';
let browser: Browser;

beforeAll(async () => {
  served = await start(siteServer(dist));
  origin = served.replace('127.0.0.1', siteName);
  home = `${origin}/inspections/`;
  layCouncilSide(world);
  const settings = join(world, 'site.yaml');
  const text = readFileSync(settings, 'utf8').replace(/^address: .*$/m, `address: ${home}`);
  writeFileSync(settings, text);
  await build('.', world, dist);
  browser = await openBrowser([`--host-resolver-rules=MAP ${siteName} 127.0.0.1`]);
});

afterAll(async () => {
  await browser.close();
  for (const server of servers) stop(server);
  rmSync(place, { recursive: true });
});

async function start(server: Server): Promise<string> {
  servers.push(server);
  return `http://127.0.0.1:${String(await portOf(server))}`;
}

/** Opens a page for the time of a task. What the browser has to complain of fails the test. */
async function onPage<Value>(address: string, task: (page: Page) => Promise<Value>) {
  const page = await browser.newPage();
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', ({ message }) => told.push(message));
  try {
    await page.goto(address);
    const value = await task(page);
    expect(told).toEqual([]);
    return value;
  } finally {
    await page.close();
  }
}

test('every address that a page names is answered', async () => {
  const named = new Set<string>();
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const html = readFileSync(join(dist, file), 'utf8');
    for (const { attributes } of tagsIn(html))
      for (const name of ['href', 'src', 'action', 'data-facts'])
        named.add(
          new URL(attributes.get(name) ?? '', new URL(file, home)).href.replace(/[#?].*/, ''),
        );
  }
  const own = [...named].filter((address) => address.startsWith(origin));
  const answers = await Promise.all(
    own.map(async (url) => [url, (await fetch(url.replace(origin, served))).status]),
  );
  expect(own.length).toBeGreaterThan(50);
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
});

test('every whole address of the site, in any file, has the path in it', () => {
  const texts = globSync('**/*.{html,xml,json,txt,ics,csv}', { cwd: dist });
  const outside = texts.flatMap((file) => {
    const text = readFileSync(join(dist, file), 'utf8');
    return text
      .split(origin)
      .slice(1)
      .filter((rest) => !rest.startsWith('/inspections'));
  });
  expect(outside.map((rest) => rest.slice(0, 60))).toEqual([]);
});

test(
  'an audit of it finds no dead link and no other fault',
  async () => {
    const { faults, failures } = await auditFolder(dist, {
      sample: true,
      content: world,
      records: join(place, 'records'),
    });
    expect(faults).toEqual([]);
    expect(failures).toEqual([]);
  },
  auditTime,
);

test('a search finds a council, and its result leads to its page', async () => {
  const heading = await onPage(`${home}search/`, async (page) => {
    await searchFor(page, 'Brent');
    expect((await titles(page))[0]).toContain('Brent');
    await page.locator('#search-results a').first().click();
    await page.waitForURL('**/inspections/councils/brent/');
    return page.locator('h1').textContent();
  });
  expect(heading).toContain('Brent');
});

test('councils are compared, and their names lead to their pages', async () => {
  const href = await onPage(`${home}compare/?c=brent`, (page) =>
    page.locator('#compare-result a').first().getAttribute('href'),
  );
  expect(href).toBe('/inspections/councils/brent/');
});

describe('a page of another website', () => {
  test('shows a result by the script, and by a frame that keeps its height', async () => {
    const html = `<!doctype html><title>Council</title><body>
      <script src="${home}embed/v1/embed.js" data-council="brent" async></script>
      <iframe title="Result" height="10" src="${home}embed/v1/councils/brent/"></iframe>
      <script src="${home}embed/v1/resize.js" async></script>`;
    const host = await start(
      createServer((_request, response) =>
        response.setHeader('content-type', 'text/html;charset=utf-8').end(html),
      ),
    );
    await onPage(host, async (page) => {
      await page.locator('h2', { hasText: 'Brent' }).waitFor();
      await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 100);
    });
  });
});

test('dev shows the same page at the same address', async () => {
  const plan = planFor({ content: world });
  const dev = await start(devServer(plan, await openProgram(plan.code)));
  const shown = await (await fetch(`${dev}/inspections/councils/brent/`)).text();
  const built = readFileSync(join(dist, 'councils/brent/index.html'), 'utf8');
  // Only who writes sees what is wrong with the content, and has pages come anew.
  const extra =
    /<aside aria-label="For editors">[^]*?<\/aside>\s*|<script type="module" src="\/@[^>]*><\/script>/g;
  expect(shown.replaceAll(extra, '')).toBe(built);
});
