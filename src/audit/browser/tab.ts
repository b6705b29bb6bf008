import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { axeSource } from './axe.ts';
import { pageScript } from './page-script.ts';

/** One browser page that is used for many visits, and what it asked the network for. */
export type Tab = {
  page: Page;
  keys: CDPSession;
  /** Addresses asked for since the last visit began. */
  asked: string[];
  /** Addresses that did not come, with the reason. */
  refused: { address: string; reason: string }[];
  close: () => Promise<void>;
};

/** The two windows that every page is seen in: a desktop, and 1280 px at 400% (WCAG 1.4.10). */
export const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 320, height: 256 } };

/**
 * Opens a tab. Motion is asked to be reduced from the start, which keeps pages still while they are
 * measured and shows what moves all the same.
 *
 * @param headers what each request is told, such as a cookie. All requests go to the audited site.
 */
export async function openTab(
  browser: Browser,
  headers: Readonly<Record<string, string>> = {},
): Promise<Tab> {
  const context = await browser.newContext({
    viewport: sizes.wide,
    reducedMotion: 'reduce',
    // No page may fill the disk, or change what the next one is.
    acceptDownloads: false,
    serviceWorkers: 'block',
    extraHTTPHeaders: headers,
  });
  await context.addInitScript({ content: `${axeSource()}\n${await pageScript()}` });
  const page = await context.newPage();
  const keys = await context.newCDPSession(page);
  await shrinkWindow(keys);
  const tab: Tab = { page, keys, asked: [], refused: [], close: () => context.close() };
  listen(context, tab);
  return tab;
}

/**
 * Pages believe in the size that they are given, and only what the window shows is painted. Were
 * that nothing at all, no more than one frame a second would be drawn.
 */
async function shrinkWindow(keys: CDPSession): Promise<void> {
  const { windowId } = await keys.send('Browser.getWindowForTarget');
  await keys.send('Browser.setWindowBounds', { windowId, bounds: { width: 500, height: 160 } });
}

function listen(context: BrowserContext, tab: Tab): void {
  context.on('page', (other) => {
    if (other !== tab.page) void other.close();
  });
  tab.page.on('request', (request) => tab.asked.push(request.url()));
  tab.page.on('websocket', (socket) => tab.asked.push(socket.url()));
  tab.page.on('response', (response) => {
    const { status, address } = { status: response.status(), address: response.url() };
    if (status >= 400) tab.refused.push({ address, reason: `status ${status}` });
  });
}
