import type { Place } from '../page/walk-notes.ts';
import { askPage } from './ask-page.ts';
import { shiftTab, tab } from './chords.ts';
import { readWalked } from './from-page.ts';
import { press, type Keyboard } from './press.ts';
import type { Met, Stop, TabWalk } from './stops.ts';

type Walked = Pick<TabWalk, 'stops' | 'back' | 'missed' | 'movedTo'> & { disturbed: boolean };

const isHidden = ({ seen, coveredBy }: Met): boolean => !seen || coveredBy !== '';
const isWrong = (stop: Stop): boolean =>
  isHidden(stop) || !stop.marked || stop.lowContrast !== undefined;

/** Where something seemed to be wrong that a script may have had no time to put right. Order comes from the page. */
function doubtful({ stops, back }: Pick<Walked, 'stops' | 'back'>): Place[] {
  const places = (found: boolean[], isBack: boolean): Place[] =>
    found.flatMap((wrong, at) => (wrong ? [{ at, isBack }] : []));
  return [...places(stops.map(isWrong), false), ...places(back.map(isHidden), true)];
}

/**
 * Goes once more to what seemed to be wrong on a walk that did not wait for scripts, by the key that
 * leads there, and waits. Gives nothing where more is in doubt than not, or the focus goes elsewhere than
 * before: then the walk is to be done again.
 */
export async function lookAgain(
  board: Keyboard,
  quick: Walked,
  until = Infinity,
): Promise<Walked | undefined> {
  const places = doubtful(quick);
  if (2 * places.length > quick.stops.length + quick.back.length) return undefined;
  for (const place of places) {
    if (performance.now() > until || !(await askPage(board.page, 'standBefore', place)))
      return undefined;
    await press({ ...board, careful: true }, place.isBack ? shiftTab : tab, 1);
  }
  if (places.length === 0) return quick;
  const walked = readWalked(await askPage(board.page, 'end'));
  return walked.disturbed ? undefined : walked;
}
