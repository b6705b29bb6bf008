import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { Draft } from '../fault.ts';
import { createRecorder, goToTop, type Recorder } from './walk-recorder.ts';

/** One place where the focus came to rest after a press of Tab. */
export type Stop = Draft & {
  /** Its place among what should be reached, in the order of the page; -1 for anything else. */
  index: number;
  tabindex: number;
  /** Whether the element, or the label that stands for it, can be seen at all. */
  seen: boolean;
  /** Whether anything about it looks different from when it has no focus. */
  marked: boolean;
  /** What hides it entirely; empty where nothing does. */
  coveredBy: string;
  /** The contrast of its words while it has the focus, where it is too low. */
  lowContrast?: { ratio: number; needed: number };
  /** Whether it lies before the last stop to the eye, though a style made that so. */
  backwards: boolean;
};

/** What happened when somebody pressed Tab from the top of the page to its end. */
export type Walk = {
  stops: Stop[];
  /** What can be used, but was never reached. */
  missed: Draft[];
  /** Whether the focus left the page at the end, as it must. */
  left: boolean;
  /** Whether Escape was needed to get out. */
  escaped: boolean;
  /** Where the page went by itself when something got the focus; empty where it stayed. */
  movedTo: string;
};

/** Presses in one go, and in all: a page with more stops than this is walked so far. */
const batch = 250;
const most = 3000;

/** Milliseconds between presses where a script may move the focus after a moment. */
const pause = 30;

/**
 * Presses Tab through a page that has its kit. The presses are sent without waiting for each
 * other, and a listener in the page writes down every stop.
 */
export async function walk(page: Page, keys: CDPSession): Promise<Walk> {
  const from = page.url();
  try {
    return await walkOn(page, keys);
  } catch (error) {
    if (page.isClosed() || !page.context().browser()?.isConnected()) throw error;
    await page
      .waitForURL((address) => address.href !== from, { timeout: 2000 })
      .catch(() => {
        throw error;
      });
    return { stops: [], missed: [], left: true, escaped: false, movedTo: page.url() };
  }
}

async function walkOn(page: Page, keys: CDPSession): Promise<Walk> {
  await page.evaluate(goToTop);
  await page.evaluate(`window.plainWalk = (${String(createRecorder)})(window.plainAudit); 0`);
  const total = await page.evaluate(() => window.plainWalk?.total() ?? 0);
  let presses = 0;
  let state = { reached: 0, left: false };
  for (let idle = 0; idle < 2 && !state.left && presses < most;) {
    const count = Math.min(batch, Math.max(total - state.reached, 2) + 2);
    const now = await press(page, keys, 'Tab', count);
    idle = now.reached > state.reached ? 0 : idle + 1;
    presses += count;
    state = now;
  }
  const escaped = !state.left && presses < most && (await escape(page, keys));
  return finish(page, { left: state.left || escaped || presses >= most, escaped });
}

async function finish(page: Page, end: { left: boolean; escaped: boolean }): Promise<Walk> {
  const seen = await page.evaluate(() => window.plainWalk?.end() ?? { stops: [], missed: [] });
  return { ...seen, ...end, movedTo: '' };
}

/** Escape is the customary way out of a dialogue; after it, Tab has to lead on. */
async function escape(page: Page, keys: CDPSession): Promise<boolean> {
  const before = await stateOf(page);
  await press(page, keys, 'Escape', 1);
  const after = await press(page, keys, 'Tab', 12);
  return after.left || after.reached > before.reached;
}

const codes = { Tab: 9, Escape: 27 };

async function press(
  page: Page,
  keys: CDPSession,
  key: keyof typeof codes,
  times: number,
): Promise<ReturnType<Recorder['state']>> {
  const event = { key, code: key, windowsVirtualKeyCode: codes[key] };
  const slow = await page.evaluate(movesFocus);
  const sent: Promise<unknown>[] = [];
  for (let press = 0; press < times; press++) {
    sent.push(keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event }));
    sent.push(keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }));
    if (slow) await Promise.all([...sent, sleep(pause)]);
  }
  await Promise.all(sent);
  return stateOf(page);
}

/** Throws when the page is no longer the one that the walk began on. */
async function stateOf(page: Page): Promise<ReturnType<Recorder['state']>> {
  const state = await page.evaluate(() => window.plainWalk?.state());
  if (state === undefined) throw new Error('The page was left in mid-walk.');
  return state;
}

/** Runs inside the page: whether its scripts have a hand in the focus. */
function movesFocus(): boolean {
  const handlers = '[onfocus], [onblur], [onfocusin], [onfocusout]';
  return window.plainWatchesFocus === true || document.querySelector(handlers) !== null;
}
