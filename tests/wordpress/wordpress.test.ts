import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteServer } from '../../src/builder/preview/server.ts';
import { guideOf } from '../../src/formats/embed/guide.ts';
import { councilUrl } from '../../src/domain/urls.ts';
import { violations, words } from '../site/embed-hosts.ts';
import { buildFor } from '../site/embed-stage.ts';
import { openBrowser, portOf, stop } from '../site/stage.ts';
import { councilOf, siteOf } from '../world.ts';
import { openWordPress, themes, type Post, type SavedPost, type WordPress } from './server.ts';

/**
 * Each form in a real WordPress, as people of three roles save it. An editor of a single site may put
 * on a page what an administrator may (`unfiltered_html`); an author may not, nor may an editor of a
 * network of sites.
 */
const widths = [272, 320, 1280];
const roles = ['administrator', 'editor', 'author'] as const;
/** What comes out the same for every role, and what an author may not put on a page. */
const forAll = ['html', 'wordpress', 'badge', 'address'];
const forEditors = ['frame', 'script', 'element'];

let folder: string;
let server: Server;
let site: string;
let browser: Browser;
let wordPress: WordPress;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  server = siteServer(join(folder, 'dist'));
  const port = await portOf(server);
  site = `http://127.0.0.1:${port}`;
  await buildFor(site, folder, join(folder, 'dist'));
  wordPress = await openWordPress(folder, port, posts(join(folder, 'content')));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  wordPress.close();
  stop(server);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** The code of each form below some words of the council's own, as blocks. */
function posts(content: string): Post[] {
  const world = siteOf(content);
  const brent = councilOf(world, 'brent');
  const codes = Object.fromEntries(guideOf(brent, world).forms.map(({ id, code }) => [id, code]));
  const address = site + councilUrl(brent);
  const block = (code: string): string => `<!-- wp:html -->\n${code}<!-- /wp:html -->`;
  const blocks = {
    ...Object.fromEntries(Object.entries(codes).map(([id, code]) => [id, block(code)])),
    wordpress: codes['wordpress'] ?? '',
    address: `<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`,
  };
  const own = '<!-- wp:paragraph --><p id="own">Our own words.</p><!-- /wp:paragraph -->\n';
  return Object.entries(blocks).flatMap(([form, code]) =>
    roles.map((role) => ({ form, role, content: own + code })),
  );
}

function saved(form: string, role: Post['role']): SavedPost {
  const post = wordPress.posts.find((one) => one.form === form && one.role === role);
  if (!post) throw new Error(`No post shows ${form} for the role ${role}.`);
  return post;
}

async function open({ id }: SavedPost, theme: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${wordPress.address}/?p=${id}&theme=${theme}`);
  return page;
}

/** The frame on a page, when it is as high as what it shows. Out of sight browsers let it rest. */
async function fitting(page: Page): Promise<Frame> {
  const frame = page.frames()[1];
  if (!frame) throw new Error('There is no frame.');
  await page.locator('.entry-content iframe').scrollIntoViewIfNeeded();
  await frame.waitForFunction(() => innerHeight === document.body.offsetHeight, undefined, {
    polling: 100,
  });
  return frame;
}

/** What is wrong with a page at every width: what axe objects to, and what leads out of its side. */
async function faults(page: Page): Promise<string[]> {
  const all: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    if (page.frames().length > 1) await fitting(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) all.push(`${over} pixels too wide at ${width}`);
    all.push(...(await violations(page)).map((told) => `${told} at ${width}`));
  }
  return all;
}

test.each([...forAll, ...forEditors])('an editor’s %s is kept as an administrator’s', (form) => {
  expect(saved(form, 'editor').content).toBe(saved(form, 'administrator').content);
});

test.each(forAll)('an author’s %s is kept as an administrator’s', (form) => {
  expect(saved(form, 'author').content).toBe(saved(form, 'administrator').content);
});

test.each(forEditors)('of an author’s %s the link is kept and nothing else', (form) => {
  const { content } = saved(form, 'author');
  expect(content).toContain(`<a href="${site}/councils/brent/">`);
  expect(content).not.toMatch(/<(?:iframe|script|inspection-summary)/);
});

describe.each(themes)('in the theme %s', (theme) => {
  test.each(['html', 'wordpress'])('%s shows the table with its caption', async (form) => {
    const page = await open(saved(form, 'author'), theme);
    const text = await page.locator('table').innerText();
    for (const word of [...words, 'Grades, May 2026']) expect(text).toContain(word);
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });

  test.each(['script', 'element'])(
    '%s shows the result, beside the council’s own words',
    async (form) => {
      const page = await open(saved(form, 'editor'), theme);
      const table = page.locator('.entry-content section table');
      await table.waitFor();
      for (const word of words) expect(await table.innerText()).toContain(word);
      expect(await faults(page)).toEqual([]);
      expect(await besideOwnWords(page, 'section')).toBe(true);
      await page.context().close();
    },
  );

  test('the frame is as high as what it shows, below the council’s own words', async () => {
    const page = await open(saved('frame', 'editor'), theme);
    expect(await faults(page)).toEqual([]);
    expect(await besideOwnWords(page, 'iframe')).toBe(true);
    await page.context().close();
  });

  test('an address on a line of its own becomes a frame that fits and whose links lead', async () => {
    const page = await open(saved('address', 'author'), theme);
    expect(await faults(page)).toEqual([]);
    const frame = await fitting(page);
    await frame.getByRole('link', { name: 'the whole result' }).click();
    await page.waitForURL(`${site}/councils/brent/`);
    await page.context().close();
  });

  test('without a script the address becomes a link', async () => {
    const page = await open(saved('address', 'author'), theme, false);
    const link = page.locator('blockquote').getByRole('link');
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toBe(`${site}/councils/brent/`);
    await page.context().close();
  });

  test.each(forEditors)('the link that an author keeps of %s is there', async (form) => {
    const page = await open(saved(form, 'author'), theme);
    const link = page.getByRole('link', { name: 'the whole result' });
    expect(await link.isVisible()).toBe(true);
    await page.context().close();
  });

  test('the badge has its words as alternative text', async () => {
    const page = await open(saved('badge', 'author'), theme);
    const picture = page.getByRole('link', { name: 'Leaders: Good.' }).locator('img');
    expect(
      await picture.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth),
    ).toBe(360);
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });
});

/** Whether something begins where the council's own words do, and not at the edge of the window. */
async function besideOwnWords(page: Page, selector: string): Promise<boolean> {
  const own = await page.locator('#own').boundingBox();
  const embed = await page.locator(`.entry-content ${selector}`).first().boundingBox();
  return own !== null && embed !== null && Math.abs(own.x - embed.x) <= 1;
}
