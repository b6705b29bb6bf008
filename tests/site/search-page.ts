import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Stage } from './stage.ts';

/** The search page in a fresh tab, and what the browser has to complain of. */
export async function openSearch(
  { browser, origin }: Stage,
  address = '/search/',
  options: BrowserContextOptions = {},
): Promise<{ page: Page; told: string[] }> {
  const page = await browser.newPage(options);
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', ({ message }) => told.push(message));
  await page.goto(origin + address);
  return { page, told };
}

/** Types words into the search, and waits until their count is said. */
export async function searchFor(page: Page, words: string): Promise<string> {
  await page.fill('#search-words', words);
  await page.press('#search-words', 'Enter');
  const status = page.locator('#search-status', { hasText: `“${words}”` });
  return (await status.textContent()) ?? '';
}

/** The titles in the list of results. */
export function titles(page: Page): Promise<string[]> {
  return page.locator('#search-results a').allTextContents();
}

/** The words of what has the focus, or its id where it has no words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { textContent = '', id = '' } = document.activeElement ?? {};
    return textContent.trim() || id;
  });
}

/** Presses Tab until the focus is on something with those words, or with that id. */
export async function tabTo(page: Page, text: string | RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await focused(page)).match(text)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(text)}.`);
}
