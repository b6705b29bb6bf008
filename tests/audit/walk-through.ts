import { openTab } from '../../src/audit/browser/tab.ts';
import type { TabWalk } from '../../src/audit/browser/stops.ts';
import { walk } from '../../src/audit/browser/walk.ts';
import { launchShared } from './shared-browser.ts';
import { nowhere } from './small-site.ts';

/** Where the page of a walk lies. */
export const address = 'http://127.0.0.1/';

/** Walks with Tab through a page with this body. */
export async function walkThrough(body: string, most?: number, until?: number): Promise<TabWalk> {
  const browser = await launchShared(nowhere);
  const tab = await openTab(browser);
  const answer = { contentType: 'text/html', body: `<!doctype html><main id="a">${body}</main>` };
  await tab.page.route(address, (route) => route.fulfill(answer));
  await tab.page.goto(address);
  const walked = await walk(tab.page, tab.keys, most, until);
  await browser.close();
  return walked;
}
