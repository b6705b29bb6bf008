import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from '../../src/builder/preview/server.ts';
import { writeSite } from '../../src/intake/new/site/write.ts';
import { baseWorld } from '../world.ts';
import { openBrowser, portOf, stop } from '../site/stage.ts';
import { searchFor, titles } from '../site/search-page.ts';
import { build } from './projects.ts';

/** Two councils that publish for themselves, on two origins. Brent’s search goes through Bradford’s too. */
const place = mkdtempSync(join(tmpdir(), 'several-'));
const names = { brent: 'brent.localhost', bradford: 'bradford.localhost' } as const;
type Council = keyof typeof names;
const servers: Partial<Record<Council, Server>> = {};
const address: Partial<Record<Council, string>> = {};
let browser: Browser;

beforeAll(async () => {
  for (const council of ['bradford', 'brent'] as const) await publish(council);
  const rules = Object.values(names).map((name) => `MAP ${name} 127.0.0.1`);
  browser = await openBrowser([`--host-resolver-rules=${rules.join(', ')}`]);
});

afterAll(async () => {
  await browser.close();
  for (const server of Object.values(servers)) stop(server);
  rmSync(place, { recursive: true });
});

async function publish(council: Council): Promise<void> {
  const dist = join(place, `${council}-dist`);
  const project = join(place, council);
  const server = siteServer(dist);
  servers[council] = server;
  const own = `http://${names[council]}:${String(await portOf(server))}/`;
  address[council] = own;
  writeSite(
    project,
    { name: `Results of ${council}`, address: own, email: 'us@example.gov.uk' },
    {
      versions: { 'plain-findings': '1.0.0', node: '26.0.0' },
      today: '2026-06-30',
      source: { from: baseWorld, council },
    },
  );
  const settings = join(project, 'content/site.yaml');
  const other = address.bradford ?? '';
  if (council === 'brent')
    writeFileSync(
      settings,
      `${readFileSync(settings, 'utf8').trimEnd()}\nsearchesToo:\n  - { name: Bradford publishes, address: "${other}" }\n`,
    );
  await build('.', join(project, 'content'), dist);
}

/** Opens the search of Brent for the time of a task. */
async function onSearch<Value>(
  task: (page: Page, told: string[]) => Promise<Value>,
): Promise<Value> {
  const page = await browser.newPage();
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  try {
    await page.goto(`${address.brent ?? ''}search/`);
    return await task(page, told);
  } finally {
    await page.close();
  }
}

test('the other publisher is named with a link', async () => {
  const href = await onSearch((page) => page.getByText('Bradford publishes').getAttribute('href'));
  expect(href).toBe(address.bradford);
});

test('one search finds pages of both under the strict policy, and says whose they are', async () => {
  await onSearch(async (page, told) => {
    await searchFor(page, 'Bradford');
    expect((await titles(page))[0]).toContain('Bradford');
    const first = page.locator('#search-results li').first();
    expect(await first.locator('a').getAttribute('href')).toContain(address.bradford);
    expect(await first.textContent()).toContain('Bradford publishes');
    await searchFor(page, 'Brent');
    expect((await titles(page))[0]).toContain('Brent');
    expect(told).toEqual([]);
  });
});

test('the policy lets the search reach the sites of the settings and no other', () => {
  const page = readFileSync(join(place, 'brent-dist/search/index.html'), 'utf8');
  const origin = new URL(address.bradford ?? '').origin;
  const [, connect = ''] = /connect-src ([^;"]*)/.exec(page) ?? [];
  expect(connect.split(' ').sort()).toEqual(["'self'", origin].sort());
  const home = readFileSync(join(place, 'brent-dist/index.html'), 'utf8');
  expect(home).not.toContain(origin);
});

test('a publisher that does not answer is named, and the search goes on', async () => {
  if (servers.bradford) stop(servers.bradford);
  await onSearch(async (page) => {
    await searchFor(page, 'Brent');
    expect((await titles(page))[0]).toContain('Brent');
    expect(await page.locator('#search-unreachable').textContent()).toContain('Bradford publishes');
  });
});
