import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { axeTags } from '../../src/audit/browser/axe.ts';
import type { Host, Stage } from './embed-stage.ts';

/** Words that every embed of Brent’s latest result has to show. */
export const words = [
  'Leaders',
  'Care leavers',
  'Good',
  'Not part of this framework since 27 April 2026',
];

/** A host’s style that breaks whatever it reaches. */
export const hostileStyle = `<style>
  * { all: unset }
  body { direction: rtl; text-align: justify; color: #999; background: #111; font-size: 30px }
  h1, h2, h3, p, th, td { text-transform: uppercase; letter-spacing: 0.3em; display: inline }
  table, tr, td, th { display: block; text-align: center }
  a { color: #111; outline: 0; text-decoration: none }
</style>`;

/** A council’s page with some code on it. The page is sound; its style need not be. */
export function pageWith(code: string, head = '', attributes = 'lang="en-GB"'): string {
  return `<!doctype html><html ${attributes}><head><title>Our services</title><meta name="viewport" content="width=device-width">${head}</head><body><main id="main"><h1>Our services</h1><p id="own">Our own words.</p><h2>Inspections</h2><section id="embeds" aria-label="Results">${code}</section></main></body></html>`;
}

export function scriptCode({ site }: Stage, council = 'brent'): string {
  return `<div><a href="${site}/councils/${council}/">The whole result</a><script src="${site}/embed/v1/embed.js" data-council="${council}" async></script></div>`;
}

export function elementCode({ site }: Stage, council = 'brent'): string {
  return `<inspection-summary council="${council}" heading="3"><a href="${site}/councils/${council}/">The whole result</a></inspection-summary><script src="${site}/embed/v1/element.js" async></script>`;
}

export function frameCode({ site }: Stage, query = '?heading=3'): string {
  return `<iframe src="${site}/embed/v1/councils/brent/${query}" title="Result" width="100%" height="720"></iframe><script src="${site}/embed/v1/resize.js" async></script>`;
}

/**
 * A frame as WordPress shows one that it found by oEmbed: hidden, in a sandbox, with a secret. The
 * script does what its `wp-embed.js` does, and notes where links lead instead of going there.
 */
export function wordPressCode({ site }: Stage): string {
  const hear = `led = [];
    const frame = document.querySelector('iframe');
    addEventListener('message', ({ source, data }) => {
      if (data.secret !== 'abcdefghij' || source !== frame.contentWindow) return;
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, data.value));
      if (data.message === 'link' && document.activeElement === frame) led.push(data.value);
    });
    addEventListener('load', () => {
      frame.contentWindow.postMessage({ message: 'ready', secret: 'abcdefghij' }, '*');
    });`;
  return `<iframe sandbox="allow-scripts" style="position: absolute; clip: rect(1px, 1px, 1px, 1px)" src="${site}/embed/v1/councils/brent/#?secret=abcdefghij" title="Result" width="100%" height="720" frameborder="0"></iframe><script>${hear}</script>`;
}

/** Where the links of that frame led. */
export function ledTo(page: Page): Promise<unknown> {
  return page.evaluate(() => (window as { led?: unknown }).led);
}

/** The HTML to paste of Brent’s latest result, as the site gives it out. */
export async function pastedCode({ site, browser }: Stage): Promise<string> {
  const page = await browser.newPage();
  const response = await page.goto(`${site}/embed/v1/councils/brent.txt`);
  const code = await response?.text();
  await page.close();
  if (code === undefined) throw new Error('There is no HTML to paste.');
  return code;
}

/** Every piece of text in some HTML, as a reader would see it. */
export function textsIn(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
    return texts.filter((text) => text !== '');
  });
}

export async function open(
  stage: Stage,
  host: Host,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await stage.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(stage.host(host));
  return page;
}

/** Waits until so many blocks are drawn in the page itself. */
export async function drawn(page: Page, count = 1): Promise<void> {
  await page.waitForFunction(
    (expected) => document.querySelectorAll('#embeds section table').length === expected,
    count,
  );
}

/** What axe objects to: on the whole page, or in the embeds where the rest is meant to be bad. */
export async function violations(
  page: Page,
  where = 'html',
  except: string[] = [],
): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include(where)
    .withTags(axeTags)
    .disableRules(except)
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export function looks(
  page: Page,
  selector: string,
  names: string[],
): Promise<Record<string, string>> {
  return page.evaluate(
    ([where, wanted]) => {
      const element = document.querySelector(where);
      const style = element ? getComputedStyle(element) : undefined;
      return Object.fromEntries(wanted.map((name) => [name, style?.getPropertyValue(name) ?? '']));
    },
    [selector, names] as const,
  );
}

/** Opens a host's page while our site cannot be reached. */
export async function openOffline(stage: Stage, host: Host): Promise<Page> {
  const page = await (await stage.browser.newContext()).newPage();
  await page.route(`${stage.site}/**`, (route) => route.abort());
  await page.goto(stage.host(host));
  return page;
}

/** Opens our own page “Put this on your website” for Brent. */
export async function openGuide(stage: Stage, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await stage.browser.newContext(options)).newPage();
  await page.goto(`${stage.site}/councils/brent/embed/`);
  return page;
}

/** The frame on a page, when it is as high as what it shows. Out of sight browsers let it rest. */
export async function fits(page: Page): Promise<Frame> {
  const inner = page.frames()[1];
  if (!inner) throw new Error('There is no frame.');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await inner.waitForFunction(() => innerHeight === document.body.offsetHeight, undefined, {
    polling: 100,
  });
  return inner;
}
