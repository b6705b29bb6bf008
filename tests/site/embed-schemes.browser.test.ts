import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  drawn,
  elementCode,
  fits,
  frameCode,
  open,
  openGuide,
  pageWith,
  pastedCode,
  scriptCode,
  violations,
} from './embed-hosts.ts';
import { openStage, type Stage } from './embed-stage.ts';

/** A council's website that follows the scheme of its readers, as many do. */
const followsReaders = `<style>
  :root { color-scheme: light dark }
  body { margin: 1rem; font-family: sans-serif; background: #fff; color: #111 }
  img { max-width: 100% }
  @media (prefers-color-scheme: dark) { body { background: #10161a; color: #eee } a { color: #9cf } }
</style>`;

const schemes: [string, BrowserContextOptions][] = [
  ['the dark scheme', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['forced colours on a dark ground', { forcedColors: 'active', colorScheme: 'dark' }],
];
const widths = [272, 320, 1280];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The badge of Brent’s latest result, as our own page gives it out. */
async function badgeCode(): Promise<string> {
  const page = await openGuide(stage);
  const code = await page.locator('textarea', { hasText: '.svg' }).first().inputValue();
  await page.context().close();
  return code;
}

test.each(schemes)('every form can be read in %s, at every width', async (_scheme, options) => {
  const codes = [
    ...[scriptCode(stage), elementCode(stage), frameCode(stage)],
    ...[await badgeCode(), await pastedCode(stage)],
  ];
  // Forced colours are the reader's own, and axe does not see them.
  const except = options.forcedColors ? ['color-contrast'] : [];
  const page = await open(stage, { html: pageWith(codes.join(''), followsReaders) }, options);
  await drawn(page, 2);
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await fits(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) faults.push(`${over} pixels too wide at ${width}`);
    faults.push(...(await violations(page, 'html', except)).map((told) => `${told} at ${width}`));
  }
  expect(faults).toEqual([]);
  await page.context().close();
});
