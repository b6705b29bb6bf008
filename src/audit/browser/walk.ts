import type { CDPSession, Page } from 'playwright-core';
import type { Draft } from '../fault.ts';
import { shiftTab, tab, waysOut } from './chords.ts';
import { press, progressOf, type Keyboard } from './press.ts';
import { readWalked } from './from-page.ts';
import { beginScript, type Progress, type Recorder } from './walk-recorder.ts';

/** What had the focus, and whether it could be seen. */
export type Met = Draft & {
  /** Whether the element, or the label that stands for it, can be seen at all. */
  seen: boolean;
  /** What hides it entirely; empty where nothing does. */
  coveredBy: string;
};

/** One place where the focus came to rest after a press of Tab. */
export type Stop = Met & {
  /** Its place among what should be reached, in the order of the page; -1 for anything else. */
  index: number;
  tabindex: number;
  /** Whether anything about it looks different from when it has no focus. */
  marked: boolean;
  /** The contrast of its words while it has the focus, where it is too low. */
  lowContrast?: { ratio: number; needed: number };
  /** Whether it lies before the last stop to the eye, though a style made that so. */
  backwards: boolean;
};

/** What happened when somebody pressed Tab from the top of the page to its end. */
export type Walk = {
  stops: Stop[];
  /** What Shift and Tab met on the way back; nothing where nothing sticks to the window. */
  back: Met[];
  /** What can be used, but was never reached. */
  missed: Draft[];
  /** Whether the focus left the page at the end, as it must. */
  left: boolean;
  /** Whether Escape was needed to get out, or another key that the page names. */
  escaped: boolean;
  /** After how many presses the walk was given up with more to come; 0 where it came to its end. */
  givenUpAfter: number;
  /** Where the page went by itself when something got the focus; empty where it stayed. */
  movedTo: string;
};

/** Presses in one go. */
const batch = 250;

/**
 * Presses Tab through a page that has its kit, and Shift and Tab back where something sticks to the
 * window and may hide what comes from above. A listener in the page writes down every stop. After
 * `most` presses without an end it gives up, and says so.
 */
export async function walk(page: Page, keys: CDPSession, most = 3000): Promise<Walk> {
  const { total, careful } = await page.evaluate<Pick<Recorder, 'total' | 'careful'>>(beginScript);
  const board: Keyboard = { page, keys, careful };
  const { presses, left: gone } = await goDown(board, total, most);
  const givenUpAfter = !gone && presses >= most ? presses : 0;
  const escaped = !gone && givenUpAfter === 0 && (await escape(board));
  const left = gone || escaped;
  if (left) await goBack(board);
  const met = readWalked((await page.evaluate(() => window.plainWalk?.end())) ?? nothingMet);
  return { ...met, left, escaped, givenUpAfter };
}

const nothingMet: ReturnType<Recorder['end']> = { stops: [], back: [], missed: [], movedTo: '' };

/** The way from the top to the end, or as far as it leads. */
async function goDown(
  board: Keyboard,
  total: number,
  most: number,
): Promise<{ presses: number; left: boolean }> {
  let presses = 0;
  let progress: Progress = { reached: 0, left: false };
  for (let idle = 0; idle < 2 && !progress.left && presses < most;) {
    const count = Math.min(batch, most - presses, Math.max(total - progress.reached, 2) + 2);
    const now = await press(board, tab, count);
    idle = now.reached > progress.reached ? 0 : idle + 1;
    presses += count;
    progress = now;
  }
  return { presses, left: progress.left };
}

/** The way back, from the last stop up: what sticks to the top hides other things than on the way. */
async function goBack(board: Keyboard): Promise<void> {
  const presses = await board.page.evaluate(() => window.plainWalk?.turn() ?? 0);
  for (let done = 0; done < presses; done += batch) {
    const { left } = await press(board, shiftTab, Math.min(batch, presses - done));
    if (left) return;
  }
}

/** Tries each way out that the page may have: by a key, or by one that its help names. */
async function escape(board: Keyboard): Promise<boolean> {
  if (await escapeByKey(board)) return true;
  return (await board.page.evaluate(askForHelp)) && escapeByKey(board);
}

/** Tries each key that the page's words name; after it, Tab has to lead on. */
async function escapeByKey(board: Keyboard): Promise<boolean> {
  const before = await progressOf(board.page);
  const words = await board.page.evaluate(() => document.body.innerText);
  for (const chord of waysOut(words)) {
    await press(board, chord, 1);
    const after = await press(board, tab, 12);
    if (after.left || after.reached > before.reached) return true;
  }
  return false;
}

/** Runs inside the page: opens what was reached and offers help. Says whether there is any. */
function askForHelp(): boolean {
  const helps = /\b(help|how (to|do|can)|instructions|shortcuts?)\b/iu;
  const offer = window.plainWalk?.reached().find((element) => helps.test(element.textContent));
  if (offer instanceof HTMLElement) offer.click();
  return offer !== undefined;
}
