import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from '../../scripts/browser/find.ts';
import { listen, siteServer } from '../../scripts/serve/server.ts';

/** The real site, built and served, with a browser that reaches nothing else. */
export type Stage = { origin: string; browser: Browser; close: () => Promise<void> };

/** Builds the site of `content/` (or takes the one that TEST_SITE names), and serves it. */
export async function openStage(): Promise<Stage> {
  const given = process.env['TEST_SITE'];
  const folder = given ?? (await buildSite());
  const server = siteServer(folder);
  const port = await portOf(server);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    if (given === undefined) rmSync(dirname(folder), { recursive: true });
  };
  return { origin: `http://127.0.0.1:${String(port)}`, browser, close };
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

async function buildSite(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'site-')), 'dist');
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, OUT_DIR: folder },
  });
  return folder;
}

async function portOf(server: Server): Promise<number> {
  await listen(server, [0]);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
