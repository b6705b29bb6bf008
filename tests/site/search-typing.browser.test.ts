import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { titles } from './search-page.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The search page, ready, with a clock that stands still until it is told to run. */
async function openInStillness(): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.clock.install({ time: 0 });
  await page.goto(`${stage.origin}/search/`);
  await page.waitForLoadState('networkidle');
  await page.clock.pauseAt(3_600_000);
  return page;
}

test('results are shown soon after a letter, and how many there are is said after a rest', async () => {
  const page = await openInStillness();
  await page.locator('#search-words').pressSequentially('brent');
  await page.clock.runFor(50);
  await page.locator('#search-results li').first().waitFor();
  expect(await titles(page)).toContain('Brent: children’s services');
  expect(await page.textContent('#search-status')).toBe('');
  await page.clock.runFor(400);
  await page.locator('#search-status', { hasText: '“brent”' }).waitFor();
  await page.close();
});

test('nothing is fetched for a letter or two in passing', async () => {
  const page = await openInStillness();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const field = page.locator('#search-words');
  await field.pressSequentially('b');
  await page.clock.runFor(60);
  await field.pressSequentially('r');
  await page.clock.runFor(60);
  expect(fetched).toEqual([]);
  await page.clock.runFor(400);
  await page.locator('#search-results li').first().waitFor();
  await page.close();
});
