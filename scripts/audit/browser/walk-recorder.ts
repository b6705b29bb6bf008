import type { Draft } from '../fault.ts';
import type { Kit } from './kit/kit.ts';
import type { Met, Stop } from './walk.ts';

/** What listens in the page while Tab is pressed. */
export type Recorder = {
  /** How many things should be reached. */
  total: () => number;
  state: () => { reached: number; left: boolean };
  /** Turns round at the last stop. Gives the presses that the way back takes; 0 where it is not worth it. */
  turn: () => number;
  end: () => { stops: Stop[]; back: Met[]; missed: Draft[] };
};

/** Runs inside the page: makes what writes down where each press of Tab comes to rest. */
export function createRecorder(kit: Kit): Recorder {
  const expected = kit.stopsExpected();
  const looks = new Map(expected.map((element) => [element, kit.look(element)]));
  const stops: { element: Element; stop: Stop }[] = [];
  const back: Met[] = [];
  let left = false;
  let turned = false;

  const stopAt = (element: Element): Stop => {
    const lowContrast = kit.lowContrast(element);
    return {
      ...kit.met(element),
      index: expected.indexOf(element),
      tabindex: element instanceof HTMLElement ? element.tabIndex : 0,
      marked: element.localName === 'iframe' || looks.get(element) !== kit.look(element),
      ...(lowContrast === undefined ? {} : { lowContrast }),
      backwards: kit.turnedRound(element, stops.at(-1)?.element),
    };
  };

  const rest = (): void => {
    const somewhere = kit.focused();
    // Out of a frame at its end, the focus leaves the page without a word.
    if (somewhere === null && !document.hasFocus()) left = true;
    if (left || somewhere === null) return;
    if (turned) back.push(kit.met(somewhere));
    else stops.push({ element: somewhere, stop: stopAt(somewhere) });
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
    turn: () => {
      const last = stops.at(-1)?.element;
      if (!(last instanceof HTMLElement) || !kit.somethingSticks()) return 0;
      turned = true;
      left = false;
      last.focus();
      return stops.length;
    },
    end: () => {
      const known = reached();
      const missed = expected.filter((element) => !known.has(element));
      const drafts = missed.map((element) => kit.draft(element, ''));
      return { stops: stops.map(({ stop }) => stop), back, missed: drafts };
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
