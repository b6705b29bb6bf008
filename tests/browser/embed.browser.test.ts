import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeTags } from '../../scripts/audit/browser/axe.ts';
import { openStage, type Host, type Stage } from './embed-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const words = ['Leaders', 'Care leavers', 'Good', 'Not part of this framework since 27 April 2026'];

const hostileStyle = `<style>
  * { all: unset }
  body { direction: rtl; text-align: justify; color: #999; background: #111; font-size: 30px }
  h1, h2, h3, p, th, td { text-transform: uppercase; letter-spacing: 0.3em; display: inline }
  table, tr, td, th { display: block; text-align: center }
  a { color: #111; outline: 0; text-decoration: none }
</style>`;

/** A council’s page with some code on it. The page is sound; its style need not be. */
function pageWith(code: string, head = '', attributes = 'lang="en-GB"'): string {
  return `<!doctype html><html ${attributes}><head><title>Our services</title><meta name="viewport" content="width=device-width">${head}</head><body><main id="main"><h1>Our services</h1><p id="own">Our own words.</p><h2>Inspections</h2><section id="embeds" aria-label="Results">${code}</section></main></body></html>`;
}

function scriptCode(council = 'brent'): string {
  return `<div><a href="${stage.site}/councils/${council}/">The whole result</a><script src="${stage.site}/embed/v1/embed.js" data-council="${council}" async></script></div>`;
}

function elementCode(council = 'brent'): string {
  return `<inspection-summary council="${council}" heading="3"><a href="${stage.site}/councils/${council}/">The whole result</a></inspection-summary><script src="${stage.site}/embed/v1/element.js" async></script>`;
}

function frameCode(council = 'brent', query = '?heading=3'): string {
  return `<iframe src="${stage.site}/embed/v1/councils/${council}/${query}" title="Result of ${council}" width="100%" height="720"></iframe><script src="${stage.site}/embed/v1/resize.js" async></script>`;
}

async function open(
  host: Host,
  options: Parameters<Stage['browser']['newPage']>[0] = {},
): Promise<Page> {
  const context = await stage.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(stage.host(host));
  return page;
}

/** Waits until so many blocks are drawn in the page itself. */
async function drawn(page: Page, count = 1): Promise<void> {
  await page.waitForFunction(
    (expected) => document.querySelectorAll('#embeds section table').length === expected,
    count,
  );
}

/** What axe objects to: on the whole page, or in the embeds where the rest is meant to be bad. */
async function violations(page: Page, where = 'html'): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include(where)
    .withTags(axeTags)
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

function looks(page: Page, selector: string, names: string[]): Promise<Record<string, string>> {
  return page.evaluate(
    ([where, wanted]) => {
      const element = document.querySelector(where);
      const style = element ? getComputedStyle(element) : undefined;
      return Object.fromEntries(wanted.map((name) => [name, style?.getPropertyValue(name) ?? '']));
    },
    [selector, names] as const,
  );
}

describe.each([
  ['script', () => scriptCode()],
  ['element', () => elementCode()],
])('the %s', (_form, code) => {
  test('shows every area with its grade or its reason, in the place of the link', async () => {
    const page = await open({ html: pageWith(code()) });
    await drawn(page);
    const text = await page.locator('#embeds').innerText();
    for (const word of words) expect(text).toContain(word);
    expect(await page.getByText('The whole result', { exact: true }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('is not broken by hostile style, and breaks nothing', async () => {
    const html = pageWith(code(), hostileStyle, 'lang="ar" dir="rtl"');
    const plain = await open({ html: pageWith('', hostileStyle, 'lang="ar" dir="rtl"') });
    const page = await open({ html });
    await drawn(page);
    expect(await looks(page, '#embeds section', ['direction', 'color', 'display'])).toEqual({
      direction: 'ltr',
      color: 'rgb(27, 34, 38)',
      display: 'block',
    });
    const cell = await looks(page, '#embeds td', ['display', 'text-transform', 'text-align']);
    expect(cell).toEqual({
      display: 'table-cell',
      'text-transform': 'none',
      'text-align': 'start',
    });
    const own = ['color', 'direction', 'display', 'font-size', 'text-align'];
    expect(await looks(page, '#own', own)).toEqual(await looks(plain, '#own', own));
    expect(await violations(page, '#embeds')).toEqual([]);
    await page.context().close();
    await plain.context().close();
  });

  test('runs under a strict policy that names our site', async () => {
    const { site } = stage;
    const told: string[] = [];
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    page.on('console', (message) => told.push(message.text()));
    const policy = `default-src 'none'; script-src ${site}; connect-src ${site}`;
    await page.goto(stage.host({ html: pageWith(code()), policy }));
    await drawn(page);
    expect(told).toEqual([]);
    await context.close();
  });

  test('leaves the link where the policy, or the network, lets nothing through', async () => {
    const closed = await open({ html: pageWith(code()), policy: "default-src 'none'" });
    expect(await closed.getByText('The whole result').isVisible()).toBe(true);
    await closed.context().close();
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.route(`${stage.site}/**`, (route) => route.abort());
    await page.goto(stage.host({ html: pageWith(code()) }));
    expect(await page.getByText('The whole result').isVisible()).toBe(true);
    await context.close();
  });

  test('fits a page of 240 pixels', async () => {
    const viewport = { width: 240, height: 600 };
    const page = await open({ html: pageWith(code()) }, { viewport });
    await drawn(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(240);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('leaves the link for a council that is not there', async () => {
    const html = pageWith(code().replaceAll('brent', 'atlantis'));
    const page = await open({ html });
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('The whole result').isVisible()).toBe(true);
    await page.context().close();
  });
});

test('five embeds on one page stand side by side, and no name leaks', async () => {
  const html = pageWith(
    [scriptCode(), scriptCode('bradford'), scriptCode(), elementCode(), frameCode()].join(''),
  );
  const empty = await open({ html: pageWith('') });
  const before = await empty.evaluate(() => Object.keys(window));
  await empty.context().close();
  const page = await open({ html });
  await drawn(page, 4);
  const after = await page.evaluate(() => Object.keys(window));
  expect(after.filter((name) => !before.includes(name) && name !== '0')).toEqual([]);
  expect(await page.locator('#embeds section').count()).toBe(4);
  expect(await page.locator('#embeds section', { hasText: 'Bradford' }).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

describe('the frame', () => {
  /** Waits until the frame is as high as what it shows. */
  async function fits(page: Page): Promise<void> {
    const inner = page.frames()[1];
    if (!inner) throw new Error('There is no frame.');
    await inner.waitForFunction(() => innerHeight === document.body.offsetHeight);
  }

  test('takes the height of what it shows, at any width', async () => {
    const page = await open({ html: pageWith(frameCode()) });
    await fits(page);
    await page.setViewportSize({ width: 240, height: 600 });
    await fits(page);
    const inner = page.frames()[1];
    const width = await inner?.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('has the heading that the host asks for, and one of its own where it asks for none', async () => {
    const asked = await open({ html: pageWith(frameCode('brent', '?heading=3')) });
    const own = await open({ html: pageWith(frameCode('brent', '')) });
    await fits(asked);
    await fits(own);
    expect(await asked.frames()[1]?.locator('h3').count()).toBe(1);
    expect(await asked.frames()[1]?.locator('h1').count()).toBe(0);
    expect(await own.frames()[1]?.locator('h1').count()).toBe(1);
    await asked.context().close();
    await own.context().close();
  });

  test('says all without a script', async () => {
    const page = await open({ html: pageWith(frameCode()) }, { javaScriptEnabled: false });
    const text = await page.frameLocator('iframe').locator('main').innerText();
    for (const word of words) expect(text).toContain(word);
    await page.context().close();
  });

  test('is not moved by a message from elsewhere', async () => {
    const page = await open({ html: pageWith(frameCode()) });
    await fits(page);
    const height = () => page.locator('iframe').getAttribute('height');
    const before = await height();
    await page.evaluate(() => {
      for (const inspectionHeight of [5, -1, 1e9, 'tall', null]) postMessage({ inspectionHeight });
    });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    expect(await height()).toBe(before);
    await page.context().close();
  });

  test('runs under a strict policy that names our site', async () => {
    const { site } = stage;
    const policy = `default-src 'none'; script-src ${site}; frame-src ${site}`;
    const page = await open({ html: pageWith(frameCode()), policy });
    await fits(page);
    await page.context().close();
  });
});

describe('the page “Put this on your website”', () => {
  test('copies the code with a button, and says so', async () => {
    const context = await stage.browser.newContext({ permissions: [] });
    const page = await context.newPage();
    await page.goto(`${stage.site}/councils/brent/embed/`);
    await page.evaluate(() => {
      const kept = { writeText: (text: string) => Promise.resolve(void (document.title = text)) };
      Object.defineProperty(navigator, 'clipboard', { value: kept });
    });
    await page.getByRole('button', { name: 'Copy: HTML to paste: code for Brent' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.title()).toContain('How inspectors judged children’s services in Brent');
    await context.close();
  });

  test('selects the code where the browser does not let it copy', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${stage.site}/councils/brent/embed/`);
    await page.getByRole('button', { name: 'Copy: Frame: code for Brent' }).click();
    await page.getByText('The code is selected').waitFor();
    await context.close();
  });

  test('has no dead button without a script, and the code all the same', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.site}/councils/brent/embed/`);
    expect(await page.locator('button[data-copies]:visible').count()).toBe(0);
    expect(await page.getByRole('textbox', { name: /^HTML to paste/ }).inputValue()).toMatch(
      /^<h2>/,
    );
    await context.close();
  });

  test('has nothing that axe objects to, at 320 pixels too', async () => {
    for (const width of [1280, 320]) {
      const context = await stage.browser.newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.goto(`${stage.site}/councils/brent/embed/`);
      const { violations: found } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
      expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      await context.close();
    }
  });
});
