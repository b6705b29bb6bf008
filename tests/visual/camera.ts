import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Stage } from '../site/stage.ts';

/** How a page is looked at. */
export type Look = {
  width: number;
  media?: 'print';
  colorScheme?: 'dark';
  forcedColors?: 'active';
};

/** Every width in the light scheme; colours and paper at one width, as they move nothing. */
export const looks: Record<string, Look> = {
  '320': { width: 320 },
  '390': { width: 390 },
  '768': { width: 768 },
  '1280': { width: 1280 },
  dark: { width: 390, colorScheme: 'dark' },
  forced: { width: 390, forcedColors: 'active' },
  // A4 in CSS pixels.
  print: { width: 794, media: 'print' },
};

/** A quarter as large, and no more of a long page than this, so that all pictures are three megabytes. */
const [scale, height] = [1 / 4, 1600];

/** One typeface for all letters, so that no picture depends on the fonts of a machine. */
const letters = [
  ['400', 'Regular'],
  ['700', 'Bold'],
]
  .map(([weight, name]) => {
    const font = readFileSync(`fonts/AtkinsonHyperlegibleNext-${name}.ttf`).toString('base64');
    return `@font-face { font-family: Kept; font-weight: ${weight}; src: url(data:font/ttf;base64,${font}); }`;
  })
  .join('\n');

/** Frames are pages of other kinds, and a cursor blinks. */
const style = `${letters}
*, ::before, ::after { font-family: Kept !important; caret-color: transparent !important; }
iframe { visibility: hidden; }`;

/** Pictures (PNG) of a page, one for each look. */
export async function photograph(
  { browser, origin }: Stage,
  address: string,
): Promise<[look: string, picture: Buffer][]> {
  const page = await browser.newPage({
    deviceScaleFactor: scale,
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  try {
    await page.goto(origin + address, { waitUntil: 'networkidle' });
    await page.addStyleTag({ content: style });
    const pictures: [string, Buffer][] = [];
    for (const [name, look] of Object.entries(looks)) pictures.push([name, await shot(page, look)]);
    return pictures;
  } finally {
    await page.close();
  }
}

async function shot(page: Page, look: Look): Promise<Buffer> {
  const { width, ...media } = look;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    media: 'screen',
    colorScheme: 'light',
    forcedColors: 'none',
    ...media,
  });
  await settle(page);
  return page.screenshot({ animations: 'disabled' });
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
