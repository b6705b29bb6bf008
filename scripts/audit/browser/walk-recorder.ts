import type { Draft } from '../fault.ts';
import type { Kit } from './kit/kit.ts';
import type { Stop } from './walk.ts';

/** What listens in the page while Tab is pressed. */
export type Recorder = {
  /** How many things should be reached. */
  total: () => number;
  state: () => { reached: number; left: boolean };
  end: () => { stops: Stop[]; missed: Draft[] };
};

/** Runs inside the page: makes what writes down where each press of Tab comes to rest. */
export function createRecorder(kit: Kit): Recorder {
  const expected = kit.stopsExpected();
  const looks = new Map(expected.map((element) => [element, kit.look(element)]));
  const stops: { element: Element; stop: Stop }[] = [];
  let left = false;

  const stopAt = (element: Element): Stop => {
    const face = kit.face(element);
    const contrast = kit.ownText(element) === '' ? undefined : kit.contrast(element);
    const low = contrast !== undefined && contrast.ratio < contrast.needed - 0.01;
    return {
      ...kit.draft(element, ''),
      index: expected.indexOf(element),
      tabindex: element instanceof HTMLElement ? element.tabIndex : 0,
      seen: element.localName === 'area' || (kit.visible(face) && !kit.hiddenFromSight(face)),
      marked: element.localName === 'iframe' || looks.get(element) !== kit.look(element),
      coveredBy: kit.coveredBy(element),
      ...(low ? { lowContrast: contrast } : {}),
      backwards: kit.turnedRound(element, stops.at(-1)?.element),
    };
  };

  const rest = (): void => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const somewhere = element?.matches('html, body') === true ? null : element;
    // Out of a frame at its end, the focus leaves the page without a word.
    if (somewhere === null && !document.hasFocus()) left = true;
    if (!left && somewhere !== null) stops.push({ element: somewhere, stop: stopAt(somewhere) });
  };

  const reached = (): Set<Element> => {
    const met = new Set(stops.map(({ element }) => element));
    const groups = new Set([...met].map(kit.radioGroup).filter((group) => group !== ''));
    return new Set(expected.filter((one) => met.has(one) || groups.has(kit.radioGroup(one))));
  };

  const listen = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab') rest();
  };
  addEventListener('keyup', listen, true);
  addEventListener('blur', ({ target }) => {
    if (target !== window) return;
    if (document.activeElement?.localName === 'iframe') rest();
    else left = true;
  });
  return {
    total: () => expected.length,
    state: () => ({ reached: reached().size, left }),
    end: () => {
      const met = reached();
      const missed = expected.filter((element) => !met.has(element));
      return {
        stops: stops.map(({ stop }) => stop),
        missed: missed.map((element) => kit.draft(element, '')),
      };
    },
  };
}

/** Runs inside the page: goes to its top and keeps it still, so that every stop looks as it will. */
export function goToTop(): void {
  const still = new CSSStyleSheet();
  still.replaceSync(
    '*, *::before, *::after { transition: none !important; scroll-behavior: auto !important }',
  );
  document.adoptedStyleSheets.push(still);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
}
