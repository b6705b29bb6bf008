import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFolder } from '../../src/audit/crawl/folder.ts';
import { adminFiles } from '../../src/builder/admin.ts';
import { siteServer } from '../../src/builder/preview/server.ts';
import { checkContent } from '../../src/intake/check/content.ts';
import { readContent } from '../../src/intake/read/content.ts';
import { layCouncilSide } from '../council-side.ts';
import { openBrowser, portOf, stop } from '../site/stage.ts';
import { build } from './projects.ts';

/** A publisher’s folder whose settings ask for a web editor, built and shown. */
const place = mkdtempSync(join(tmpdir(), 'admin-'));
const world = join(place, 'content');
const dist = join(place, 'dist');
const council = 'bath-and-north-east-somerset';
const meeting = '2025-10-13-scrutiny-panel';
let server: Server;
let origin = '';
let browser: Browser;

beforeAll(async () => {
  layCouncilSide(world);
  const settings = join(world, 'site.yaml');
  const asks = '\nadmin:\n  repository: northtown/findings\n';
  writeFileSync(settings, readFileSync(settings, 'utf8') + asks);
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
  await build(place, world, dist, [resolve('scripts/cli.mjs'), 'build']);
  server = siteServer(dist);
  origin = `http://127.0.0.1:${String(await portOf(server))}`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  stop(server);
  rmSync(place, { recursive: true });
});

const text = (path: string): string => readFileSync(join(dist, path), 'utf8');

test('the editor is one page, what it edits, one script and one font, and no page of the site', async () => {
  expect(globSync('**/*', { cwd: join(dist, 'admin') }).sort()).toEqual([
    ...['config.json', 'icons.woff2', 'index.html', 'sveltia-cms.js'],
  ]);
  for (const path of ['sitemap.xml', 'addresses.txt', 'index.html'])
    expect(text(path)).not.toContain('/admin/');
  expect(text('robots.txt')).toContain('Disallow: /admin/');
  expect(text('_headers')).toContain("/admin/*\n  Content-Security-Policy: frame-ancestors 'none'");
  const site = await openFolder(dist);
  await site.close();
  expect(site.pages).not.toContain('/admin/');
  expect(site.leftOut).toContainEqual({
    page: '/admin/',
    reason: 'robots.txt asks the audit, by its name, not to read it.',
  });
});

test('a site that does not ask for it has none, and one without its packages is told the command', () => {
  const { content } = readContent(world);
  const elsewhere = mkdtempSync(join(tmpdir(), 'no-editor-'));
  const [script] = adminFiles(content, { folder: world }, elsewhere).filter(({ path }) =>
    path.endsWith('.js'),
  );
  expect(() => script?.content()).toThrow(/not installed: @sveltia\/cms\. Run: npm install @svelt/);
  expect(adminFiles({ ...content, site: [] }, { folder: world })).toEqual([]);
  rmSync(elsewhere, { recursive: true });
});

/**
 * Gives a page the folder of the publisher as its “local repository”. No browser lets a program choose a
 * folder of the disk: the page gets one of the browser’s own, with the files that lie on the disk.
 */
async function withFolder(page: Page): Promise<void> {
  const files = globSync('content/**/*.{md,yaml}', { cwd: place });
  await page.evaluate(
    async (all) => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, words] of all) {
        const steps = path.split('/');
        let folder = root;
        for (const step of steps.slice(0, -1))
          folder = await folder.getDirectoryHandle(step, { create: true });
        const handle = await folder.getFileHandle(steps.at(-1) ?? '', { create: true });
        const stream = await handle.createWritable();
        await stream.write(words);
        await stream.close();
      }
      // Browsers have it, and their types leave it out.
      Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
    },
    files.map((path) => [path, readFileSync(join(place, path), 'utf8')] as const),
  );
}

/** The words of a file of that folder. */
async function fileIn(page: Page, path: string): Promise<string> {
  return page.evaluate(async (steps) => {
    let folder = await navigator.storage.getDirectory();
    for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
    const file = await (await folder.getFileHandle(steps.at(-1) ?? '')).getFile();
    return file.text();
  }, path.split('/'));
}

test('an officer opens a meeting in the browser, changes a sentence, and the file is right', async () => {
  const page = await browser.newPage();
  const answered: string[] = [];
  page.on('response', (response) => answered.push(response.url()));
  await page.goto(`${origin}/admin/`);
  await withFolder(page);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByText('Site settings', { exact: true }).first().waitFor();
  await page.evaluate((to) => {
    location.hash = to;
  }, `/collections/meetings/entries/${council}/${meeting}`);
  const title = 'What the report means for children';
  await page.getByRole('textbox', { name: 'Title' }).first().fill(title);
  await page.getByRole('button', { name: 'Save' }).first().click();
  const file = `content/meetings/${council}/${meeting}.md`;
  const isWritten = expect.poll(() => fileIn(page, file), { timeout: 20_000 });
  await isWritten.toContain(`title: ${title}\n`);
  const text = await fileIn(page, file);
  writeFileSync(join(place, file), text);
  expect(text).toContain('date: 2025-10-13\n');
  const { problems } = checkContent(world, { cacheFolder: join(place, '.cache'), code: 'test' });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const elsewhere = answered.filter((url) => /^https?:/.test(url) && !url.startsWith(origin));
  expect(elsewhere).toEqual([]);
  await page.close();
});
