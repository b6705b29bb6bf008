import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOfAxe } from './search-in-browser.ts';
import { axe, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A page with the finder, and every address that is asked for from then on. */
async function openFinder(address = '/'): Promise<{ page: Page; asked: string[] }> {
  const page = await stage.browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(stage.origin + address);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  return { page, asked };
}

test('a postcode leads straight to its council, by keyboard, and no address holds it', async () => {
  const { page, asked } = await openFinder();
  await page.focus('#find');
  await page.keyboard.type('BD21 3AA');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/councils/bradford/');
  expect(asked.join(' ')).not.toMatch(/bd21|3aa/i);
  await page.close();
});

test('a town in several councils is offered with each, and arrows choose one', async () => {
  const { page } = await openFinder('/councils/brent/');
  await page.getByText('Find another council').click();
  await page.fill('#find', 'Newport');
  await page.locator('#find-list [role=option]').nth(2).waitFor();
  expect(await page.getAttribute('#find', 'aria-expanded')).toBe('true');
  await page.press('#find', 'ArrowDown');
  const active = await page.getAttribute('#find', 'aria-activedescendant');
  expect(await page.getAttribute(`#${active ?? ''}`, 'aria-selected')).toBe('true');
  await page.press('#find', 'Escape');
  expect(await page.getAttribute('#find', 'aria-expanded')).toBe('false');
  expect(await page.inputValue('#find')).toBe('Newport');
  await page.close();
});

test('with its list open it is what axe asks of it, and nothing is wider than the screen', async () => {
  const { page } = await openFinder();
  await page.fill('#find', 'Newport');
  await page.locator('#find-list [role=option]').first().waitFor();
  await page.evaluate(axe);
  expect(await page.evaluate(violationsOfAxe)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});

test('words that are no place go to the search, in no address', async () => {
  const { page, asked } = await openFinder('/404.html');
  await page.fill('#find', 'neglect of children');
  await page.press('#find', 'Enter');
  await page.waitForURL('**/search/');
  await page.locator('#search-results a').first().waitFor();
  expect(await page.inputValue('#search-words')).toBe('neglect of children');
  expect(asked.join(' ') + page.url()).not.toContain('neglect%20of');
  expect(new URL(page.url()).search).toBe('');
  await page.close();
});

test('a postcode elsewhere is said to be elsewhere, in the live region', async () => {
  const { page } = await openFinder();
  await page.fill('#find', 'CF10 1AA');
  await page.press('#find', 'Enter');
  const said = page.locator('#find-said', { hasText: 'is not in England' });
  await said.waitFor();
  expect(await said.getAttribute('role')).toBe('status');
  await page.close();
});

test('without scripts the form leads to the list of councils', async () => {
  const page = await stage.browser.newPage({ javaScriptEnabled: false });
  await page.goto(stage.origin);
  await page.fill('#find', 'Keighley');
  await page.press('#find', 'Enter');
  await page.waitForURL(/\/councils\/\??$/);
  await page.close();
});
