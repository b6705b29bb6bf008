import type { Stage } from '../check.ts';
import type { Kit } from './kit/kit.ts';
import { sizes, type Tab } from './tab.ts';

/** What a reader's browser says of them. */
type Reader = { forcedColours: boolean; dark: boolean };

/** Brings the window into the state that a stage's checks need. */
export async function enterStage(tab: Tab, stage: Stage): Promise<void> {
  if (stage === 'narrow') await resize(tab, sizes.narrow);
  if (stage === 'forced-colours') await readAs(tab, { forcedColours: true, dark: false });
  if (stage === 'dark') await readAs(tab, { forcedColours: false, dark: true });
}

/** Brings the window back. */
export async function leaveStage(tab: Tab, stage: Stage): Promise<void> {
  if (stage === 'narrow') await resize(tab, sizes.wide);
  if (stage === 'forced-colours' || stage === 'dark')
    await readAs(tab, { forcedColours: false, dark: false });
}

async function resize({ keys }: Tab, size: (typeof sizes)['wide']): Promise<void> {
  const override = { ...size, deviceScaleFactor: 1, mobile: false };
  await keys.send('Emulation.setDeviceMetricsOverride', override);
}

async function readAs({ keys }: Tab, { forcedColours, dark }: Reader): Promise<void> {
  const features = [
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
  ];
  await keys.send('Emulation.setEmulatedMedia', { features });
}

/** What a stage does inside the page; each gives the way back. They run as text in the page. */
export const within: Partial<Record<Stage, (kit: Kit) => () => void>> = {
  wide: rememberCut,
  'large-text': doubleText,
  'spaced-text': spaceText,
};

/** The page as it came is what the other stages are compared with. */
function rememberCut(kit: Kit): () => void {
  kit.remember();
  return () => undefined;
}

/**
 * Doubles all text as a browser's text zoom does (1.4.4): first the root, then whatever did not
 * follow because its size is in pixels.
 */
function doubleText(kit: Kit): () => void {
  const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
  const texts = kit.texts().map(({ element }) => ({ element, before: size(element) }));
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
  kit.fresh();
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    for (const { style, kept } of rigid) {
      style.removeProperty('font-size');
      if (kept !== '') style.fontSize = kept;
    }
  };
}

/** Spaces all text as WCAG 1.4.12 says it must bear. */
function spaceText(_kit: Kit): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
