import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll } from 'vitest';
import { openGate } from '../../src/audit/browser/gate.ts';
import { launchBrowser } from '../../src/audit/browser/launch.ts';
import type { Origin } from '../../src/audit/crawl/origin.ts';
import { nowhere } from './small-site.ts';

/** To start a browser takes longer than to look at a page: the tests of one file share one. */
let shared: Promise<Browser> | undefined;

afterAll(async () => {
  await (await shared)?.close();
});

/**
 * Gives the shared browser with a gate to one site, as a browser of its own: to close it closes what
 * was opened through it. Not for pages that hang or crash.
 */
export async function launchShared(site: Origin): Promise<Browser> {
  const browser = await (shared ??= launchBrowser(nowhere));
  const gate = await openGate(site);
  const contexts: BrowserContext[] = [];
  const newContext: Browser['newContext'] = async (how) => {
    const proxy = { server: gate.server, bypass: '<-loopback>' };
    const context = await browser.newContext({ ...how, proxy });
    contexts.push(context);
    return context;
  };
  const close = async (): Promise<void> => {
    await Promise.all(contexts.map((context) => context.close()));
    gate.close();
  };
  const own: Partial<Browser> = { newContext, close };
  return new Proxy(browser, {
    get: (target, name) => {
      const mine: unknown = Reflect.get(own, name) ?? Reflect.get(target, name);
      return typeof mine === 'function' ? (mine.bind(target) as unknown) : mine;
    },
  });
}
