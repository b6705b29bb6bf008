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

/**
 * Pictures (PNG) of a page, one for each look. Each look opens the page anew: Chromium keeps the
 * colours of some borders when it goes from one to the next.
 */
export async function photograph(
  stage: Stage,
  address: string,
): Promise<[look: string, picture: Buffer][]> {
  const pictures: [string, Buffer][] = [];
  for (const [name, look] of Object.entries(looks))
    pictures.push([name, await shot(stage, address, look)]);
  return pictures;
}

async function shot({ browser, origin }: Stage, address: string, look: Look): Promise<Buffer> {
  const { width, ...media } = look;
  const page = await browser.newPage({
    ...{ deviceScaleFactor: scale, bypassCSP: true, reducedMotion: 'reduce' },
    viewport: { width, height },
  });
  try {
    await page.emulateMedia(media);
    await page.goto(origin + address, { waitUntil: 'networkidle' });
    await page.addStyleTag({ content: style });
    await settle(page);
    return await whenStill(page);
  } finally {
    await page.close();
  }
}

/** What is drawn once two pictures in a row are the same: a page that scripts fill moves for a moment. */
async function whenStill(page: Page, last?: Buffer, tries = 20): Promise<Buffer> {
  const picture = await page.screenshot({ animations: 'disabled' });
  if (last && picture.equals(last)) return picture;
  if (tries === 0) throw new Error(`${page.url()} does not stand still.`);
  return whenStill(page, picture, tries - 1);
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
