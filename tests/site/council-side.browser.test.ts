import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeTags } from '../../src/audit/browser/axe.ts';
import { layCouncilSide } from '../council-side.ts';
import { openStage, type Stage } from './stage.ts';

/** The council's side, meetings and other versions as people meet them: built, served, looked at. */
const folder = mkdtempSync(join(tmpdir(), 'council-side-'));
let stage: Stage;

beforeAll(async () => {
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  layCouncilSide(content);
  await promisify(execFile)(process.execPath, ['scripts/cli.mjs', 'build'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist },
  });
  stage = await openStage(dist);
});

afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const inspection = '/councils/bath-and-north-east-somerset/2025-06-ilacs/';
const pages = {
  council: '/councils/bath-and-north-east-somerset/',
  inspection,
  meeting: '/councils/bath-and-north-east-somerset/meetings/2025-10-13-scrutiny-panel/',
  young: `${inspection}young-people/`,
  urdu: `${inspection}ur/`,
  welsh: `${inspection}cy/`,
  councilWithTranslation: '/councils/bradford/',
  urduCouncil: '/councils/bradford/ur/',
};

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await stage.browser.newContext({
    viewport: { width: 320, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  await page.goto(stage.origin + path);
  return page;
}

/** How far the page is wider than its window, in pixels. */
async function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** The smallest letters that can be seen, in pixels. */
async function smallestLetters(page: Page): Promise<number> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('main *')].filter(
      (one) =>
        one.checkVisibility() &&
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    return Math.min(...shown.map((one) => parseFloat(getComputedStyle(one).fontSize)));
  });
}

describe.each(Object.entries(pages))('the %s page', (_name, path) => {
  test('has nothing that axe objects to', async () => {
    const page = await open(path);
    const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.context().close();
  });

  test('fits a window of 320 pixels, in large print too', async () => {
    const page = await open(path);
    expect(await tooWide(page)).toBe(0);
    await page.goto(`${stage.origin}${path}#large-print`);
    expect(await tooWide(page)).toBe(0);
    await page.context().close();
  });
});

test('what the council says stands in a place of its own, and the inspectors’ words do not', async () => {
  const page = await open(pages.inspection);
  const band = page.getByRole('region', { name: 'The council says' });
  await expect(band.getByText('Social workers get a guide.').count()).resolves.toBe(1);
  await expect(band.getByText('Inspectors did not write it').count()).resolves.toBe(1);
  const points = page.locator('main ol').first();
  expect(await points.evaluate((list) => list.closest('.council-says'))).toBeNull();
  await page.context().close();
});

test('a point without an action says so', async () => {
  const page = await open(pages.inspection);
  const row = page.getByRole('row', { name: /Managers must check the work everywhere/ });
  await expect(row.textContent()).resolves.toContain(
    'We have not added an answer from the council.',
  );
  await page.context().close();
});

test('papers of a meeting say what is not known of them, and how to get another format', async () => {
  const page = await open(pages.meeting);
  const words = await page.locator('main').textContent();
  expect(words).toContain('Report to the panel (PDF, 193 kB)');
  expect(words).toContain('Appendix A: our plan (format not known)');
  expect(words).toContain(
    'We have not added a link to each of them. Look for them on the council’s own page, which is linked above.',
  );
  expect(words).toContain('readers can ask the author for another format');
  await page.context().close();
});

test('a correction is said', async () => {
  const page = await open(pages.inspection);
  const words = await page.locator('main').textContent();
  expect(words).toContain(
    '15 January 2026: Correction. The page said two points where the report lists three.',
  );
  await page.context().close();
});

test('an inspection leads to its other versions, by keyboard and without a script', async () => {
  const page = await open(pages.inspection, { javaScriptEnabled: false });
  const versions = page.getByRole('navigation', { name: 'Other versions of this page' });
  await expect(versions.getByRole('link').allTextContents()).resolves.toEqual([
    'For young people',
    'Easy read (PDF, 8 pages, made by People First, with care leavers)',
    'Cymraeg',
    'اردو',
    'Large print',
  ]);
  await versions.getByRole('link', { name: 'اردو' }).press('Enter');
  await page.waitForURL(stage.origin + pages.urdu);
  await page.getByRole('link', { name: 'English', exact: true }).press('Enter');
  await page.waitForURL(stage.origin + pages.inspection);
  await page.context().close();
});

test('a council’s page and its translation lead to each other, by keyboard', async () => {
  const page = await open(pages.councilWithTranslation, { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'اردو' }).press('Enter');
  await page.waitForURL(stage.origin + pages.urduCouncil);
  const note = page.getByText('ہم نے فون نمبر شامل کیا۔');
  expect(await note.getAttribute('lang')).toBe('ur');
  await page.getByRole('link', { name: 'English', exact: true }).press('Enter');
  await page.waitForURL(stage.origin + pages.councilWithTranslation);
  await page.context().close();
});

test.each([pages.urdu, pages.urduCouncil])(
  '%s is in Urdu from right to left, and what stays English says so',
  async (path) => {
    const page = await open(path);
    const around = await page.evaluate(() => {
      const of = (name: string) => {
        const found = document.querySelector<HTMLElement>(name);
        return (
          found && [found.closest<HTMLElement>('[lang]')?.lang, getComputedStyle(found).direction]
        );
      };
      return { page: of('html'), heading: of('h1'), header: of('header'), footer: of('footer') };
    });
    expect(around).toEqual({
      page: ['ur', 'rtl'],
      heading: ['ur', 'rtl'],
      header: ['en-GB', 'ltr'],
      footer: ['en-GB', 'ltr'],
    });
    await expect(page.getByText('The English page has changed since then.').count()).resolves.toBe(
      1,
    );
    await page.context().close();
  },
);

test.each([pages.inspection, pages.meeting])(
  'large print of %s has no letter under 18 point, on paper or on the screen, without a script',
  async (path) => {
    const page = await open(path, {
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 800 },
    });
    await page.getByRole('link', { name: 'Large print', exact: true }).press('Enter');
    // 18 point are 24 pixels of CSS.
    expect(await smallestLetters(page)).toBeGreaterThanOrEqual(24);
    await page.emulateMedia({ media: 'print' });
    expect(await smallestLetters(page)).toBeGreaterThanOrEqual(24);
    await page.context().close();
  },
);

test('a page on paper says where it is from and on which day', async () => {
  const page = await open(pages.meeting);
  await page.emulateMedia({ media: 'print' });
  const origin = page.getByText('It shows how things stood on 30 June 2026.');
  expect(await origin.isVisible()).toBe(true);
  expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
  await page.context().close();
});

test('in forced colours the council’s place keeps its edge', async () => {
  const page = await open(pages.inspection, { forcedColors: 'active' });
  const edge = await page
    .locator('.council-says')
    .evaluate((band) => getComputedStyle(band).borderInlineStartWidth);
  expect(edge).toBe('6px');
  await page.context().close();
});
