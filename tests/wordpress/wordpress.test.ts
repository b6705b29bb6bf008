import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fits, violations, words } from '../site/embed-hosts.ts';
import { themes, type Post, type SavedPost } from './server.ts';
import { openWordPressStage, type WordPressStage } from './stage.ts';

/**
 * Each form in a real WordPress, as people of three roles save it. An editor of a single site may put
 * on a page what an administrator may (`unfiltered_html`); an author may not, nor may an editor of a
 * network of sites.
 */
const widths = [272, 320, 1280];
/** What comes out the same for every role, and what an author may not put on a page. */
const forAll = ['html', 'wordpress', 'badge', 'address'];
const forEditors = ['frame', 'script', 'element'];

let stage: WordPressStage;
beforeAll(async () => {
  stage = await openWordPressStage();
});
afterAll(async () => {
  await stage.browser.close();
  stage.close();
});

function saved(form: string, role: Post['role']): SavedPost {
  const post = stage.wordPress.posts.find((one) => one.form === form && one.role === role);
  if (!post) throw new Error(`No post shows ${form} for the role ${role}.`);
  return post;
}

async function open({ id }: SavedPost, theme: string, javaScriptEnabled = true): Promise<Page> {
  const context = await stage.browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${stage.wordPress.address}/?p=${id}&theme=${theme}`);
  return page;
}

/** What is wrong with a page at every width: what axe objects to, and what leads out of its side. */
async function faults(page: Page): Promise<string[]> {
  const all: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    if (page.frames().length > 1) await fits(page);
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
  expect(content).toContain(`<a href="${stage.site}/councils/brent/">`);
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

  test('an address on a line of its own becomes a frame that fits', async () => {
    const page = await open(saved('address', 'author'), theme);
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });

  // On a fresh page: after axe, which opens a tab of its own, Chromium may miss a click in a frame.
  test.each<[string, (link: Locator) => Promise<void>]>([
    ['a click', (link) => link.click()],
    ['the key Enter', (link) => link.press('Enter')],
  ])('a link in that frame leads on by %s', async (_way, follow) => {
    const page = await open(saved('address', 'author'), theme);
    const frame = await fits(page);
    await follow(frame.getByRole('link', { name: 'the whole result' }));
    await page.waitForURL(`${stage.site}/councils/brent/`);
    await page.context().close();
  });

  test('without a script the address becomes a link', async () => {
    const page = await open(saved('address', 'author'), theme, false);
    const link = page.locator('blockquote').getByRole('link');
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toBe(`${stage.site}/councils/brent/`);
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
