import type { CDPSession, Page } from 'playwright-core';
import { shiftTab, tab, waysOut } from './chords.ts';
import { tryBack } from './way-back.ts';
import { lookAgain } from './look-again.ts';
import type { TabWalk } from './stops.ts';
import { press, progressOf, type Keyboard } from './press.ts';
import { readWalked } from './from-page.ts';
import type { Progress } from '../page/walk-recorder.ts';
import { askPage } from './ask-page.ts';

/** Presses in one go: at most, and until it is known how long the page takes for one. */
const batch = 50;
const firstBatch = 10;
/** A few are needed to see that the focus goes round in a circle. */
const leastBatch = 4;
/** How long one go may take, in milliseconds, so that a page that is slow with keys cannot outrun its time. */
const goTime = 1000;

/** How far a walk goes at most: in presses, and by the clock of `performance.now()`. */
type Limits = { most: number; until: number };

/**
 * Presses Tab through a page, and Shift and Tab back where something sticks to the
 * window and may hide what comes from above. A listener in the page writes down every stop. After
 * `most` presses without an end, or when its time is over, it gives up, and says so.
 *
 * Where scripts listen to keys or to the focus, they may move it, and each press would have to be
 * waited for. Most of them do nothing of the kind: so the walk is tried without waiting first, and is
 * believed where no script moved the focus or stopped a key. Where one watches the focus and something
 * seemed to be wrong, only that is looked at once more, and waited for.
 *
 * What seems to hold the focus is walked to again on a fresh page: certain is only what holds twice in the same way.
 */
export async function walk(
  page: Page,
  keys: CDPSession,
  most = 3000,
  until = Infinity,
): Promise<TabWalk> {
  const limits = { most, until };
  const first = await walkAsNeeded(page, keys, limits);
  if (!isHeld(first)) return first;
  await page.reload({ waitUntil: 'load' });
  const { total } = await askPage(page, 'begin', false);
  const again = await walkOnce({ page, keys, careful: true }, total, limits);
  return { ...first, certain: isHeld(again) && isSame(first, again) };
}

/** Whether the focus never came out of the page, by any way that was tried. */
function isHeld({ left, leadsBack, givenUpAfter, ranOut }: Once | TabWalk): boolean {
  return !left && !leadsBack && givenUpAfter === 0 && !ranOut;
}

/** Whether two walks came to the same things and no further. */
function isSame(one: TabWalk, other: Once): boolean {
  const met = ({ stops }: Once | TabWalk): string =>
    [...new Set(stops.map(({ selector }) => selector))].join('\n');
  return met(one) === met(other);
}

async function walkAsNeeded(page: Page, keys: CDPSession, limits: Limits): Promise<TabWalk> {
  const { until } = limits;
  const { total, careful, polls, watches } = await askPage(page, 'begin', true);
  const board: Keyboard = { page, keys, careful: false };
  if (!polls) {
    const quick = await walkOnce(board, total, limits);
    if (!careful) return { ...quick, careful, certain: true };
    const settled =
      quick.disturbed || !quick.left ? undefined : await settle(board, quick, { watches, until });
    if (settled !== undefined) return { ...settled, careful, certain: true };
    // What was tried may have changed the page.
    await page.reload({ waitUntil: 'load' });
  }
  await askPage(page, 'begin', false);
  return { ...(await walkOnce({ ...board, careful }, total, limits)), careful, certain: true };
}

/** What a quick walk saw, when scripts have had their time; nothing where it has to be done again. */
async function settle(
  board: Keyboard,
  quick: Once,
  { watches, until }: { watches: boolean; until: number },
): Promise<Once | undefined> {
  if (!watches) return quick;
  if (!isComplete(quick)) return undefined;
  const again = await lookAgain(board, quick, until);
  return again && { ...quick, ...again };
}

/** A walk by itself; whether it shows twice in the same way is told by two. */
export type Once = Omit<TabWalk, 'careful' | 'certain'> & { disturbed: boolean };

async function walkOnce(board: Keyboard, total: number, limits: Limits): Promise<Once> {
  const { presses, left: gone } = await goDown(board, total, limits);
  const ranOut = !gone && performance.now() > limits.until;
  const givenUpAfter = !gone && !ranOut && presses >= limits.most ? presses : 0;
  const stuck = !gone && !ranOut && givenUpAfter === 0;
  const escaped = stuck && (await escape(board));
  const ends = { left: gone || escaped, escaped, givenUpAfter, ranOut };
  return stuck && !escaped
    ? { ...ends, backCut: false, ...(await tryBack(board, total, limits.until)) }
    : endWalk(board, ends, limits.until);
}

/** How a walk ended. */
export type Ends = Pick<TabWalk, 'left' | 'escaped' | 'givenUpAfter' | 'ranOut'>;

/** Goes back from the end, where there is one, and takes the notes. */
async function endWalk(board: Keyboard, ends: Ends, until: number): Promise<Once> {
  const backCut = ends.left && !(await goBack(board, until));
  const met = readWalked(await askPage(board.page, 'end'));
  return { ...met, ...ends, leadsBack: false, backCut };
}

/** Whether a walk came to everything once, and to nothing else. */
function isComplete({ stops, missed, left, escaped, movedTo }: Once): boolean {
  const known = new Set(stops.map(({ index }) => index));
  const once = known.size === stops.length && !known.has(-1);
  return once && missed.length === 0 && left && !escaped && movedTo === '';
}

/** The way from the top to the end, or as far as it leads. */
async function goDown(
  board: Keyboard,
  total: number,
  { most, until }: Limits,
): Promise<{ presses: number; left: boolean }> {
  let presses = 0;
  let size = firstBatch;
  let progress: Progress = { reached: 0, left: false };
  for (let idle = 0; idle < 2 && !progress.left && presses < most && performance.now() < until;) {
    const begun = performance.now();
    const count = Math.min(size, most - presses, Math.max(total - progress.reached, 2) + 2);
    const now = await press(board, tab, count);
    idle = now.reached > progress.reached ? 0 : idle + 1;
    presses += count;
    progress = now;
    size = nextBatch(count, performance.now() - begun);
  }
  return { presses, left: progress.left };
}

/** How many presses to send next, where so many took so long (milliseconds). */
function nextBatch(count: number, took: number): number {
  return Math.max(leastBatch, Math.min(batch, Math.floor((goTime * count) / took)));
}

/**
 * The way back, from the last stop up: what sticks to the top hides other things than on the way. Says
 * whether there was time for it.
 */
async function goBack(board: Keyboard, until: number): Promise<boolean> {
  const presses = await askPage(board.page, 'turn');
  let size = firstBatch;
  for (let done = 0; done < presses;) {
    const begun = performance.now();
    if (begun > until) return false;
    const count = Math.min(size, presses - done);
    if ((await press(board, shiftTab, count)).left) return true;
    done += count;
    size = nextBatch(count, performance.now() - begun);
  }
  return true;
}

/** Tries each way out that the page may have: by a key, or by one that its help names. */
async function escape(board: Keyboard): Promise<boolean> {
  if (await escapeByKey(board)) return true;
  return (await askPage(board.page, 'askForHelp')) && escapeByKey(board);
}

/** Tries each key that the page's words name; after it, Tab has to lead on. */
async function escapeByKey(board: Keyboard): Promise<boolean> {
  const before = await progressOf(board.page);
  const words = await askPage(board.page, 'words');
  for (const chord of waysOut(words)) {
    await press(board, chord, 1);
    const after = await press(board, tab, 12);
    if (after.left || after.reached > before.reached) return true;
  }
  return false;
}
