import { z } from 'zod';
import fc from 'fast-check';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../../src/audit/browser/find.ts';
import { renderInline, renderMarkdown } from '../../src/markdown/render.ts';
import { fixture } from './fixture.ts';
import { hostileMarkdown } from './hostile.ts';
import { outsideSchema } from './outside-schema.ts';

const attacks = z
  .array(z.object({ name: z.string(), code: z.string(), markdown: z.string() }))
  .parse(fixture('attacks.yaml'));

const clobbering = {
  name: 'headings that name variables',
  markdown: '## hit\n\n## document\n\n## location',
};

/** Ordinary Markdown whose words try to leave the attribute or element that they stand in. */
const harmless = [
  { name: 'a title that looks like an attribute', markdown: `[Go](/a/ '" onclick="window.hit=1')` },
  clobbering,
  { name: 'code that shows a script', markdown: '`<script>window.hit = 1</script>`' },
  { name: 'an escaped script', markdown: '\\<script>window.hit = 1\\</script>' },
  { name: 'a script in entities', markdown: '&lt;script&gt;window.hit = 1&lt;/script&gt;' },
  { name: 'an address with quotation marks', markdown: '[Go](/a"onclick="window.hit=1")' },
];

const file = 'content/a.md';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const args = ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'];
  browser = await chromium.launch({ executablePath: chromiumPath(), args });
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** Opens HTML at an address of its own, without any policy. Nothing else can be reached. */
async function open(html: string): Promise<void> {
  const body = `<!doctype html><html lang="en"><title>Attack</title>${html}</html>`;
  await page.unrouteAll();
  await page.route('**', (route) => route.abort());
  await page.route('http://attack.test/', (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('http://attack.test/');
}

/** Opens the HTML, focuses and clicks everything, and says what `window.hit` is then. */
async function hit(html: string): Promise<unknown> {
  await open(html);
  return page.evaluate(async () => {
    document.addEventListener('click', (event) => {
      const scheme = event.target instanceof HTMLAnchorElement ? event.target.protocol : '';
      if (/^(?:https?|mailto|tel):$/.test(scheme)) event.preventDefault();
    });
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      element.focus();
      element.click();
    }
    // What a link of the page does comes before what a link after it does.
    const last = document.createElement('a');
    last.href = "javascript:void(dispatchEvent(new Event('last')))";
    document.body.append(last);
    const over = new Promise((done) => {
      addEventListener('last', done, { once: true });
    });
    last.click();
    await over;
    const found: unknown = Reflect.get(window, 'hit');
    return found;
  });
}

describe.each(attacks)('the attack by $name', ({ code, markdown }) => {
  test('is refused with its line and column', () => {
    const { problems } = renderMarkdown(markdown, { file });
    expect(problems).toContainEqual(expect.objectContaining({ code, severity: 'error', file }));
  });

  test('is harmless in a browser in spite of that', async () => {
    const body = renderMarkdown(markdown, { file }).html;
    const line = renderInline(markdown, { file }).html;
    expect(outsideSchema(body + line)).toEqual([]);
    expect(await hit(`${body}<p>${line}</p>`)).toBeUndefined();
  });
});

describe('the browser', () => {
  test('would have shown an attack that gets through', async () => {
    expect(await hit('<img src=x onerror="window.hit = 1">')).toBe(1);
    expect(await hit('<a href="javascript:void(window.hit = 2)">Go</a>')).toBe(2);
    expect(await hit('<script>window.hit = 3</script>')).toBe(3);
  });

  test.each(harmless)('runs nothing in $name', async ({ markdown }) => {
    const { html } = renderMarkdown(markdown, { file });
    expect(outsideSchema(html)).toEqual([]);
    expect(await hit(html)).toBeUndefined();
  });

  test('runs nothing in five hundred hostile texts on one page', async () => {
    const texts = fc.sample(hostileMarkdown, { numRuns: 500, seed: 136 });
    const html = texts.map((text) => `<div>${renderMarkdown(text, { file }).html}</div>`).join('');
    expect(await hit(html)).toBeUndefined();
  });

  test('finds no element where the page expects its own names', async () => {
    await open(renderMarkdown(clobbering.markdown, { file }).html);
    const own = await page.evaluate(() => [
      Reflect.get(window, 'hit') === undefined,
      document.getElementById('document') === null,
      document.querySelectorAll('h2[id^="section-"]').length,
    ]);
    expect(own).toEqual([true, true, 3]);
  });
});
