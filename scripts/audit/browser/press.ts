import type { CDPSession, Page } from 'playwright-core';
import type { Progress } from './walk-recorder.ts';

/** A page that has its recorder, and the way to its keyboard. */
export type Keyboard = { page: Page; keys: CDPSession; careful: boolean };

/** The keys that a walk needs, as the browser names them; 8 stands for Shift. */
const keyEvents = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  'Shift+Tab': { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: 8 },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
};

/**
 * Presses a key some times, and gives how far the walk has come. The presses are sent without
 * waiting for each other, unless the page's scripts may move the focus: then each is waited for
 * until the page has come to rest, and none is sent after the focus has left the page.
 */
export async function press(
  { page, keys, careful }: Keyboard,
  key: keyof typeof keyEvents,
  times: number,
): Promise<Progress> {
  const event = keyEvents[key];
  const sent: Promise<unknown>[] = [];
  for (let press = 0; press < times; press++) {
    sent.push(keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event }));
    sent.push(keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }));
    if (!careful) continue;
    await Promise.all(sent);
    if ((await settled(page)).left) break;
  }
  await Promise.all(sent);
  return progressOf(page);
}

/** How far the walk has come. Throws when the page is no longer the one that the walk began on. */
export async function progressOf(page: Page): Promise<Progress> {
  return known(await page.evaluate(() => window.plainWalk?.progress()));
}

async function settled(page: Page): Promise<Progress> {
  return known(await page.evaluate(() => window.plainWalk?.settled()));
}

function known(progress: Progress | undefined): Progress {
  if (progress === undefined)
    throw new Error('It went to another address by itself while it was looked at.');
  return progress;
}
