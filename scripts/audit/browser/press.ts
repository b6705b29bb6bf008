import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { Recorder } from './walk-recorder.ts';

/** Milliseconds between presses where a script may move the focus after a moment. */
const pause = 30;

/** The keys that a walk needs, as the browser names them; 8 stands for Shift. */
const keyEvents = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  'Shift+Tab': { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: 8 },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
};

/**
 * Presses a key some times in a page that has its recorder, and gives how far the walk has come.
 * The presses are sent without waiting for each other, unless the page's scripts move the focus.
 */
export async function press(
  page: Page,
  keys: CDPSession,
  key: keyof typeof keyEvents,
  times: number,
): Promise<ReturnType<Recorder['state']>> {
  const event = keyEvents[key];
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

/** How far the walk has come. Throws when the page is no longer the one that the walk began on. */
export async function stateOf(page: Page): Promise<ReturnType<Recorder['state']>> {
  const state = await page.evaluate(() => window.plainWalk?.state());
  if (state === undefined) throw new Error('The page was left in mid-walk.');
  return state;
}

/** Runs inside the page: whether its scripts have a hand in the focus. */
function movesFocus(): boolean {
  const handlers = '[onfocus], [onblur], [onfocusin], [onfocusout]';
  return window.plainWatchesFocus === true || document.querySelector(handlers) !== null;
}
