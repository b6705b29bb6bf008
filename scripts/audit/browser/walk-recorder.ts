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

declare global {
  interface Window {
    plainWalk?: Recorder;
  }
}

/** Runs inside the page: starts at the top and writes down where each press of Tab comes to rest. */
export function recordWalk(kit: Kit): void {
  const usable =
    'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable=""], [contenteditable=true], audio[controls], video[controls]';
  const radioGroup = (element: Element): string =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : '';

  const reachable = (element: Element): boolean => {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
    if (!element.matches(usable) || element.tabIndex < 0) return false;
    if (element.matches(':disabled') || element.closest('[inert]') !== null) return false;
    if (element.localName === 'summary' && !element.matches('details > summary:first-of-type'))
      return element.hasAttribute('tabindex');
    const area = element.localName === 'area';
    return area || element.checkVisibility({ visibilityProperty: true });
  };

  const targets = kit.elements().filter(reachable);
  const expected = targets.filter((element) => {
    const group = radioGroup(element);
    if (group === '') return true;
    const same = targets.filter((other) => radioGroup(other) === group);
    return element === (same.find((one) => one.matches(':checked')) ?? same[0]);
  });

  /** A hidden box or radio button is seen by its label. */
  const shown = (element: Element): Element => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const gone = !kit.visible(element) || kit.hiddenFromSight(element);
    return gone && label !== undefined ? label : element;
  };

  const signs = [
    'outline',
    'boxShadow',
    'border',
    'backgroundColor',
    'backgroundImage',
    'color',
    'textDecoration',
    'transform',
    'opacity',
    'fontWeight',
    'clip',
    'clipPath',
    'width',
    'height',
    'left',
    'top',
  ] as const;
  const sign = (element: Element, pseudo?: string): string => {
    const style = getComputedStyle(element, pseudo);
    return signs
      .map((name) => (name === 'outline' ? outlineOf(style, element) : style[name]))
      .join('|');
  };
  /** An outline that nobody can tell from its background is none. */
  const outlineOf = (style: CSSStyleDeclaration, element: Element): string => {
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0) return '';
    if (style.outlineStyle === 'auto') return style.outline;
    const around = kit.against(style.outlineColor, element.parentElement) ?? 21;
    const on = kit.against(style.outlineColor, element) ?? 21;
    return Math.max(around, on) < 1.5 ? '' : style.outline;
  };
  const look = (element: Element): string => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const near = [
      element,
      element.parentElement,
      element.parentElement?.parentElement,
      label,
      element.firstElementChild,
    ];
    return near
      .filter((one) => one instanceof Element)
      .flatMap((one) => [sign(one), sign(one, '::before'), sign(one, '::after')])
      .join('\n');
  };

  const coveredBy = (element: Element): string => {
    const box = shown(element).getBoundingClientRect();
    const [x, y, w, h] = [box.left, box.top, box.width, box.height];
    const points = [0.5, 0.1, 0.9].flatMap((across) =>
      [0.5, 0.15, 0.85].map((down) => [x + w * across, y + h * down] as const),
    );
    const inside = points.filter(
      ([px, py]) => px >= 0 && py >= 0 && px < innerWidth && py < innerHeight,
    );
    if (inside.length === 0) return 'the edge of the window';
    const tops = inside.map(([px, py]) => document.elementFromPoint(px, py));
    const own = (top: Element | null): boolean =>
      top === null ||
      top.contains(element) ||
      element.contains(top) ||
      top.contains(shown(element)) ||
      shown(element).contains(top);
    const [other] = tops;
    return tops.some(own) || !other ? '' : kit.selector(other);
  };

  const outOfOrder = (element: Element, last: Element | undefined): boolean => {
    if (last === undefined) return false;
    let shared: Element | null = element.parentElement;
    while (shared !== null && !shared.contains(last)) shared = shared.parentElement;
    if (shared === null) return false;
    const style = getComputedStyle(shared);
    const turned = /reverse/u.test(style.flexDirection) || /reverse/u.test(style.flexWrap);
    const moved = [...shared.children].some((child) => getComputedStyle(child).order !== '0');
    if (!/flex|grid/u.test(style.display) || !(turned || moved)) return false;
    const [here, there] = [element.getBoundingClientRect(), last.getBoundingClientRect()];
    return here.bottom <= there.top || (here.right <= there.left && here.top < there.bottom);
  };

  const looks = new Map(expected.map((element) => [element, look(element)]));
  const stops: { element: Element; stop: Stop }[] = [];
  let left = false;

  const stopAt = (element: Element): Stop => {
    const face = shown(element);
    const contrast = kit.ownText(element) === '' ? undefined : kit.contrast(element);
    const low = contrast !== undefined && contrast.ratio < contrast.needed - 0.01;
    const last = stops.at(-1)?.element;
    return {
      ...kit.draft(element, ''),
      index: expected.indexOf(element),
      tabindex: element instanceof HTMLElement ? element.tabIndex : 0,
      seen: element.localName === 'area' || (kit.visible(face) && !kit.hiddenFromSight(face)),
      marked: element.localName === 'iframe' || looks.get(element) !== look(element),
      coveredBy: coveredBy(element),
      ...(low ? { lowContrast: contrast } : {}),
      backwards: outOfOrder(element, last),
    };
  };

  const deepest = (): Element | null => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  };
  const rest = (): void => {
    const element = deepest();
    const nowhere = element === null || element.matches('html, body');
    // Out of a frame at its end, the focus leaves the page without a word.
    if (nowhere && !document.hasFocus()) left = true;
    if (!left && !nowhere) stops.push({ element, stop: stopAt(element) });
  };
  const reached = (): Set<Element> => {
    const met = new Set(stops.map(({ element }) => element));
    const groups = new Set([...met].map(radioGroup).filter(Boolean));
    return new Set(
      expected.filter((element) => met.has(element) || groups.has(radioGroup(element))),
    );
  };

  addEventListener('keyup', (event) => event.key === 'Tab' && rest(), true);
  addEventListener('blur', (event) => {
    if (event.target !== window) return;
    if (document.activeElement?.localName === 'iframe') rest();
    else left = true;
  });
  const still = new CSSStyleSheet();
  still.replaceSync(
    '*, *::before, *::after { transition: none !important; scroll-behavior: auto !important }',
  );
  document.adoptedStyleSheets.push(still);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);

  window.plainWalk = {
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
