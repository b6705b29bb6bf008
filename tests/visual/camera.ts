import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Stage } from '../site/stage.ts';

/** How a page is looked at. The pictures are half as large, so that all of them are a few megabytes. */
export type Look = { width: number; media?: 'print'; scheme?: 'dark'; forced?: true };

/** Every width in the light scheme; colours and paper at one width, as they move nothing. */
export const looks: Record<string, Look> = {
  '320': { width: 320 },
  '390': { width: 390 },
  '768': { width: 768 },
  '1280': { width: 1280 },
  dark: { width: 390, scheme: 'dark' },
  forced: { width: 390, forced: true },
  // A4 in CSS pixels.
  print: { width: 794, media: 'print' },
};

const files = createRequire(import.meta.url).resolve('@fontsource/roboto-slab/package.json');

/** One typeface for all letters, so that no picture depends on the fonts of a machine. */
const letters = [400, 700]
  .map((weight) => {
    const name = `./files/roboto-slab-latin-${weight}-normal.woff2`;
    const font = readFileSync(new URL(name, `file://${files}`)).toString('base64');
    return `@font-face { font-family: Kept; font-weight: ${weight}; src: url(data:font/woff2;base64,${font}); }`;
  })
  .join('\n');

/** Frames are pages of other kinds, and a cursor blinks. */
const style = `${letters}
*, ::before, ::after { font-family: Kept !important; caret-color: transparent !important; }
iframe { visibility: hidden; }`;

/** A picture (PNG) of a whole page. */
export async function photograph(
  { browser, origin }: Stage,
  address: string,
  { width, media, scheme, forced }: Look,
): Promise<Buffer> {
  const options: BrowserContextOptions = {
    viewport: { width, height: 800 },
    deviceScaleFactor: 0.5,
    bypassCSP: true,
    colorScheme: scheme ?? 'light',
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  };
  const page = await browser.newPage(options);
  try {
    if (media) await page.emulateMedia({ media });
    await page.goto(origin + address, { waitUntil: 'networkidle' });
    await page.addStyleTag({ content: style });
    await settle(page);
    return await page.screenshot({ fullPage: true, animations: 'disabled' });
  } finally {
    await page.close();
  }
}

/** Waits for letters and pictures, those below the first screen too. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 1rem Kept`)));
    const pictures = [...document.images].filter(({ offsetParent }) => offsetParent !== null);
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode()));
  });
}
