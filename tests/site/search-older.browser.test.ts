import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../bench/folder.ts';
import { mostSearchedAtOnce } from '../../src/domain/site.ts';
import { violationsOfAxe } from './search-in-browser.ts';
import { focused, searchFor, titles } from './search-page.ts';
import { axe, onPage, openStage, type Stage } from './stage.ts';

/** A site with so many inspections that those which newer ones have replaced are searched apart. */
const place = mkdtempSync(join(tmpdir(), 'search-older-'));
let stage: Stage;

beforeAll(async () => {
  const world = join(place, 'content');
  const dist = join(place, 'dist');
  writeCorpus(world, mostSearchedAtOnce + 3, 'tests/fixtures/base');
  const env = { ...process.env, CONTENT_DIR: world, OUT_DIR: dist, CONTENT_CHECKED: '1' };
  await promisify(execFile)(process.execPath, ['scripts/cli.mjs', 'build'], { env });
  stage = await openStage(dist);
});

afterAll(async () => {
  await stage.close();
  rmSync(place, { recursive: true });
});

/** Opens the search, with a count of what is fetched of the index of older reports. */
function onSearch(task: (page: Page, fetched: () => number) => Promise<void>) {
  return onPage(stage, '/search/', async (page) => {
    let fetched = 0;
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/older/')) fetched += 1;
    });
    await task(page, () => fetched);
  });
}

test('the newest reports are searched first, and nothing is fetched of the others', () =>
  onSearch(async (page, fetched) => {
    const told = await searchFor(page, 'brent');
    expect(told).toMatch(/^\d+ results for “brent” among the newest reports\./);
    expect((await titles(page))[0]).toBe('Brent: family services');
    expect(fetched()).toBe(0);
  }));

test('who goes on is taken from the last of them to the first of the older ones', () =>
  onSearch(async (page, fetched) => {
    await searchFor(page, 'brent');
    const more = page.locator('#search-more');
    while ((await more.textContent()) === 'Show more results') {
      const shown = (await titles(page)).length;
      await more.click();
      await page.locator('#search-results li').nth(shown).waitFor();
    }
    const newest = await titles(page);
    await more.click();
    await page.locator('#search-status', { hasNotText: 'newest' }).waitFor();
    expect(fetched()).toBeGreaterThan(0);
    const all = await titles(page);
    expect(all.slice(0, newest.length)).toEqual(newest);
    expect(all).toHaveLength(newest.length + 10);
    expect(await focused(page)).toBe(all[newest.length]);
    expect(await page.textContent('#search-status')).toMatch(/^1,0\d\d results for “brent”\. The/);
    expect(await more.textContent()).toBe('Show more results');
  }));

test('where the newest reports have nothing, the older ones are one press away', () =>
  onSearch(async (page) => {
    const years = page.locator('#search-year option');
    await page.locator('#search-form summary').click();
    await page.selectOption('#search-year', (await years.last().getAttribute('value')) ?? '');
    await page.locator('#search-status', { hasText: 'newest' }).waitFor();
    expect(await page.textContent('#search-status')).toBe(
      'No results among the newest reports, narrowed by 1 choice.',
    );
    await page.click('text=Search older reports too');
    await page.locator('#search-results a').first().waitFor();
    expect(await page.isVisible('#search-none')).toBe(false);
    await page.evaluate(axe);
    expect(await page.evaluate(violationsOfAxe)).toEqual([]);
  }));

test('where there is nothing at all, that is said, and the keyboard is not lost', () =>
  onSearch(async (page) => {
    await searchFor(page, 'xyzzy');
    await page.click('text=Search older reports too');
    await page.locator('#search-status', { hasText: 'No results for “xyzzy”.' }).waitFor();
    expect(await focused(page)).toBe('No results for “xyzzy”.');
    expect(await page.isHidden('#search-more')).toBe(true);
  }));
