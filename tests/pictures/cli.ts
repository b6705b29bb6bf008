/**
 * `npm run pictures`: takes the pictures in docs/pictures anew, from a small world of the tests with one
 * mistake in it. Look at them before you commit them.
 */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { devServer } from '../../src/builder/dev/server.ts';
import { planFor } from '../../src/builder/plan.ts';
import { openProgram } from '../../src/builder/program/program.ts';
import { layCouncilSide } from '../council-side.ts';
import { openBrowser, portOf, stop } from '../site/stage.ts';

const pictures = resolve('docs/pictures');
const council = 'bath-and-north-east-somerset';
const meeting = '2025-10-13-scrutiny-panel';

const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
const content = join(folder, 'content');
layCouncilSide(content);
addTo('site.yaml', '\nadmin:\n  repository: northtown/findings\n');
addTo(`meetings/${council}/${meeting}.md`, '\nFor more, [click here](https://example.org/).\n');
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
process.chdir(folder);
const plan = planFor({ content });
const server = devServer(plan, await openProgram(plan.code));
const origin = `http://127.0.0.1:${String(await portOf(server))}`;
const browser = await openBrowser();
try {
  await mkdir(pictures, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 900, height: 560 } });
  await page.goto(`${origin}/councils/${council}/meetings/${meeting}/`);
  await page.getByRole('complementary', { name: 'For editors' }).scrollIntoViewIfNeeded();
  await take(page, 'dev-notes');
  await page.goto(`${origin}/_problems/`);
  await take(page, 'problems');
  await page.goto(`${origin}/admin/`);
  await openLocally(page);
  await page.evaluate((to) => {
    location.hash = to;
  }, `/collections/pages/new`);
  await page.getByRole('textbox', { name: 'Title' }).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await take(page, 'web-editor');
} finally {
  await browser.close();
  stop(server);
  await rm(folder, { recursive: true });
}

function addTo(file: string, words: string): void {
  const path = join(content, file);
  writeFileSync(path, readFileSync(path, 'utf8') + words);
}

/** No browser lets a program choose a folder of the disk: it gets an empty one of its own. */
async function openLocally(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
  });
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByText('Site settings', { exact: true }).first().waitFor();
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
}
