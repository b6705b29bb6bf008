import { lookOf } from './focus-look.ts';
import { lowContrast, metAt } from './focus-met.ts';
import { turnedRound } from './focus-place.ts';
import { radioGroupOf, stopsExpected } from './focusable.ts';
import { draftOf } from './names.ts';
import type { Draft } from '../fault.ts';
import type { Met, Stop } from '../browser/stops.ts';

/** A place in the notes: a stop on the way down, or on the way back. */
export type Place = { at: number; isBack: boolean };

/** What a walk writes down. */
export type WalkLog = {
  /** How many things should be reached. */
  total: number;
  /** How many of them have been. */
  reached: () => number;
  /** The focus has come to rest on an element, on the way down. */
  stop: (element: Element) => void;
  /** The same on the way back. */
  back: (element: Element) => void;
  /** How many things the way back has come to. */
  cameBackTo: () => number;
  /** The focus has come to rest there once more. Says whether it is what it was. */
  again: (place: Place, element: Element) => boolean;
  /** What had the focus at a place. */
  at: (place: Place) => Element | undefined;
  elements: () => Element[];
  first: () => Element | undefined;
  last: () => Element | undefined;
  /** The last thing that should be reached. */
  end: () => Element | undefined;
  /** How many stops there were on the way down. */
  count: () => number;
  all: () => { stops: Stop[]; back: Met[]; missed: Draft[] };
};

/** Here axe does not look: it takes it that a script moves the focus on, which this walk has seen. */
function isSilent(element: Element): boolean {
  const open = [...document.querySelectorAll('[aria-modal=true], dialog[open]')];
  const over = open.some((one) => one.checkVisibility({ visibilityProperty: true }));
  return over && element.closest('[aria-hidden=true]') !== null;
}

/** Remembers, before a walk begins, how everything looks without the focus. */
export function createNotes(): WalkLog {
  const expected = stopsExpected();
  const looks = new Map(expected.map((element) => [element, lookOf(element)]));
  /** What is too pale without the focus too is axe's to tell. */
  const pale = new Set(expected.filter((element) => lowContrast(element) !== undefined));
  const stops: { element: Element; stop: Stop }[] = [];
  const back: { element: Element; met: Met }[] = [];

  const stopAt = (element: Element, before: Element | undefined): Stop => {
    const low = pale.has(element) ? undefined : lowContrast(element);
    return {
      ...metAt(element),
      index: expected.indexOf(element),
      tabindex: element instanceof HTMLElement ? element.tabIndex : 0,
      marked: element.localName === 'iframe' || looks.get(element) !== lookOf(element),
      ...(low === undefined ? {} : { lowContrast: low }),
      silent: isSilent(element),
      backwards: turnedRound(element, before),
    };
  };

  const reached = (): Set<Element> => {
    const met = new Set(stops.map(({ element }) => element));
    const groups = new Set([...met].map(radioGroupOf).filter((group) => group !== ''));
    return new Set(expected.filter((one) => met.has(one) || groups.has(radioGroupOf(one))));
  };

  return {
    total: expected.length,
    reached: () => reached().size,
    stop: (element) => stops.push({ element, stop: stopAt(element, stops.at(-1)?.element) }),
    back: (element) => back.push({ element, met: metAt(element) }),
    cameBackTo: () => new Set(back.map(({ element }) => element)).size,
    again: ({ at, isBack }, element) => {
      const place = (isBack ? back : stops)[at];
      if (place?.element !== element) return false;
      if ('met' in place) place.met = metAt(element);
      else place.stop = stopAt(element, stops[at - 1]?.element);
      return true;
    },
    at: ({ at, isBack }) => (isBack ? back : stops)[at]?.element,
    elements: () => stops.map(({ element }) => element),
    first: () => stops[0]?.element,
    last: () => stops.at(-1)?.element,
    end: () => expected.at(-1),
    count: () => stops.length,
    all: () => {
      const known = reached();
      const missed = expected.filter((element) => !known.has(element));
      const drafts = missed.map((element) => draftOf(element, ''));
      return {
        stops: stops.map(({ stop }) => stop),
        back: back.map(({ met }) => met),
        missed: drafts,
      };
    },
  };
}
