import type { Page } from 'playwright-core';
import type { Stage } from '../check.ts';
import { sizes } from './tab.ts';

/** Brings the page into the state that a stage's checks need. */
export async function enterStage(page: Page, stage: Stage): Promise<void> {
  if (stage === 'narrow') await page.setViewportSize(sizes.narrow);
  if (stage === 'large-text') await page.evaluate(doubleText);
  if (stage === 'spaced-text') await page.evaluate(spaceText);
  if (stage === 'forced-colours') await page.emulateMedia({ forcedColors: 'active' });
}

/** Brings the page back to how it came. */
export async function leaveStage(page: Page, stage: Stage): Promise<void> {
  if (stage === 'wide') await page.evaluate(() => window.plainAudit?.remember());
  if (stage === 'narrow') await page.setViewportSize(sizes.wide);
  if (stage === 'large-text' || stage === 'spaced-text')
    await page.evaluate(() => window.plainUndo?.());
  if (stage === 'forced-colours') await page.emulateMedia({ forcedColors: 'none' });
}

/**
 * Doubles all text as a browser's text zoom does (1.4.4): first the root, then whatever did not
 * follow because its size is in pixels.
 */
function doubleText(): void {
  const kit = window.plainAudit;
  const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
  const texts = (kit?.texts() ?? []).map(({ element }) => ({ element, before: size(element) }));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { font-size: 200% !important }');
  document.adoptedStyleSheets.push(sheet);
  const rigid = texts
    .filter(({ element }) => element instanceof HTMLElement)
    .map(({ element, before }) => ({
      style: (element as HTMLElement).style,
      before,
      now: size(element),
    }))
    .filter(({ before, now }) => now < before * 1.9)
    .map(({ style, before }) => ({ style, kept: style.fontSize, size: `${before * 2}px` }));
  for (const { style, size: wide } of rigid) style.setProperty('font-size', wide, 'important');
  window.plainUndo = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    for (const { style, kept } of rigid) {
      style.removeProperty('font-size');
      if (kept !== '') style.fontSize = kept;
    }
  };
}

/** Spaces all text as WCAG 1.4.12 says it must bear. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets.push(sheet);
  window.plainUndo = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
