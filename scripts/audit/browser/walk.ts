import type { CDPSession, Page } from 'playwright-core';
import type { Draft } from '../fault.ts';
import { press, stateOf } from './press.ts';
import { createRecorder, goToTop, type Recorder } from './walk-recorder.ts';

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
  /** Whether Escape was needed to get out. */
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
  const from = page.url();
  try {
    return await walkOn(page, keys, most);
  } catch (error) {
    if (page.isClosed() || !page.context().browser()?.isConnected()) throw error;
    await page
      .waitForURL((address) => address.href !== from, { timeout: 2000 })
      .catch(() => {
        throw error;
      });
    return { ...nothingMet, left: true, escaped: false, givenUpAfter: 0, movedTo: page.url() };
  }
}

const nothingMet: ReturnType<Recorder['end']> = { stops: [], back: [], missed: [] };

async function walkOn(page: Page, keys: CDPSession, most: number): Promise<Walk> {
  await page.evaluate(goToTop);
  await page.evaluate(`window.plainWalk = (${String(createRecorder)})(window.plainAudit); 0`);
  const total = await page.evaluate(() => window.plainWalk?.total() ?? 0);
  let presses = 0;
  let state = { reached: 0, left: false };
  for (let idle = 0; idle < 2 && !state.left && presses < most;) {
    const count = Math.min(batch, most - presses, Math.max(total - state.reached, 2) + 2);
    const now = await press(page, keys, 'Tab', count);
    idle = now.reached > state.reached ? 0 : idle + 1;
    presses += count;
    state = now;
  }
  const givenUpAfter = !state.left && presses >= most ? presses : 0;
  const escaped = !state.left && givenUpAfter === 0 && (await escape(page, keys));
  const left = state.left || escaped;
  if (left) await goBack(page, keys);
  const met = await page.evaluate(() => window.plainWalk?.end());
  return { ...(met ?? nothingMet), left, escaped, givenUpAfter, movedTo: '' };
}

/** The way back, from the last stop up: what sticks to the top hides other things than on the way. */
async function goBack(page: Page, keys: CDPSession): Promise<void> {
  const presses = await page.evaluate(() => window.plainWalk?.turn() ?? 0);
  for (let done = 0; done < presses; done += batch) {
    const { left } = await press(page, keys, 'Shift+Tab', Math.min(batch, presses - done));
    if (left) return;
  }
}

/** Escape is the customary way out of a dialogue; after it, Tab has to lead on. */
async function escape(page: Page, keys: CDPSession): Promise<boolean> {
  const before = await stateOf(page);
  await press(page, keys, 'Escape', 1);
  const after = await press(page, keys, 'Tab', 12);
  return after.left || after.reached > before.reached;
}
