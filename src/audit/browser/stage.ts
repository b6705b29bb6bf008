import { stages, type Stage } from '../check.ts';
import type { Kit } from '../page/kit.ts';
import { sizes, type Tab } from './tab.ts';

/** What a page can see of its window and of its reader. */
type State = { size: (typeof sizes)['wide']; forcedColours: boolean; dark: boolean };

const ordinary: State = { size: sizes.wide, forcedColours: false, dark: false };

const states: Record<Stage, State> = {
  wide: ordinary,
  'large-text': ordinary,
  'spaced-text': ordinary,
  narrow: { ...ordinary, size: sizes.narrow },
  'forced-colours': { ...ordinary, forcedColours: true },
  dark: { ...ordinary, dark: true },
  settled: ordinary,
};

/** Stages in one state follow each other, and are looked at in one go. */
export const sittings: readonly (readonly Stage[])[] = stages.reduce<Stage[][]>((groups, stage) => {
  const [before] = groups.at(-1) ?? [];
  if (before !== undefined && states[before] === states[stage]) groups.at(-1)?.push(stage);
  else groups.push([stage]);
  return groups;
}, []);

/** Brings the window from the state of one stage into that of another. Each page begins as `wide`. */
export async function changeStage({ keys }: Tab, from: Stage, to: Stage): Promise<void> {
  const [before, { size, forcedColours, dark }] = [states[from], states[to]];
  const override = { ...size, deviceScaleFactor: 1, mobile: false };
  const features = [
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
  ];
  const sameReader = before.forcedColours === forcedColours && before.dark === dark;
  await Promise.all([
    before.size === size || keys.send('Emulation.setDeviceMetricsOverride', override),
    sameReader || keys.send('Emulation.setEmulatedMedia', { features }),
  ]);
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
