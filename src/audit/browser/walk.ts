import type { CDPSession, Page } from 'playwright-core';
import { shiftTab, tab, waysOut } from './chords.ts';
import type { Walk } from './stops.ts';
import { press, progressOf, type Keyboard } from './press.ts';
import { readWalked } from './from-page.ts';
import { beginScript, type Progress, type Recorder } from './walk-recorder.ts';

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
