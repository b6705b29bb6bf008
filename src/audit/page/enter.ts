import type { CheckStage } from '../check.ts';
import { rememberShifts } from './shifts.ts';
import { startFresh, texts } from './texts.ts';

/** Brings the page into what a stage does inside it; gives the way back. */
export function enter(stage: CheckStage): () => void {
  if (stage === 'wide') rememberShifts();
  if (stage === 'large-text') return doubleText();
  return stage === 'spaced-text' ? spaceText() : () => undefined;
}

/**
 * Doubles all text as a browser's text zoom does (1.4.4): first the root, then whatever did not
 * follow because its size is in pixels.
 */
function doubleText(): () => void {
  const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
  const sized = texts().map(({ element }) => ({ element, before: size(element) }));
  const drop = adopt('html { font-size: 200% !important }');
  const rigid = sized
    .filter(({ element }) => element instanceof HTMLElement)
    .map(({ element, before }) => ({
      element,
      style: (element as HTMLElement).style,
      before,
      now: size(element),
    }))
    .filter(({ before, now }) => now < before * 1.9)
    .map(({ element, style, before }) => ({
      element,
      style,
      kept: style.fontSize,
      size: `${before * 2}px`,
    }));
  for (const { style, size: wide } of rigid) style.setProperty('font-size', wide, 'important');
  startFresh();
  return () => {
    drop();
    for (const { element, style, kept } of rigid) {
      style.removeProperty('font-size');
      if (kept !== '') style.fontSize = kept;
      if (element.getAttribute('style') === '') element.removeAttribute('style');
    }
  };
}

/** Spaces all text as WCAG 1.4.12 says it must bear. */
function spaceText(): () => void {
  return adopt(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
}

/** Adds a style sheet; gives the way back. */
function adopt(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
