import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumPath } from '../../src/audit/browser/find.ts';
import { listen, siteServer } from '../../src/builder/preview/server.ts';

/** A built site, served, with a browser that reaches nothing else. */
export type Stage = { origin: string; browser: Browser; close: () => Promise<void> };

/** axe as a script, to run in a page. */
export const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Serves a built site (the real one by default), and opens a browser for it. */
export async function openStage(folder = inject('realSite')): Promise<Stage> {
  const server = siteServer(folder);
  const port = await portOf(server);
  const browser = await openBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    stop(server);
  };
  return { origin: `http://127.0.0.1:${String(port)}`, browser, close };
}

/** @param flags of Chromium, beside those that all tests need. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const always = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
  return chromium.launch({ executablePath: chromiumPath(), args: [...always, ...flags] });
}

/** Starts a server on any free port, and gives the port. */
export async function portOf(server: Server): Promise<number> {
  await listen(server, [0]);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Stops a server at once, whoever is still connected. */
export function stop(server: Server): void {
  server.closeAllConnections();
  server.close();
}

/**
 * Opens a page in a fresh tab for the time of a task.
 *
 * @param asked takes every address that is asked for.
 */
export async function onPage<Result>(
  { browser, origin }: Stage,
  address: string,
  task: (page: Page) => Promise<Result>,
  options: BrowserContextOptions = {},
  asked: string[] = [],
): Promise<Result> {
  const page = await browser.newPage(options);
  page.on('request', (request) => asked.push(request.url()));
  try {
    await page.goto(origin + address);
    return await task(page);
  } finally {
    await page.close();
  }
}
