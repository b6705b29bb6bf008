import type { CDPSession, Page } from 'playwright-core';
import type { Chord } from './chords.ts';
import type { Progress } from '../page/walk-recorder.ts';
import { askPage } from './ask-page.ts';

/** A page that has its recorder, and the way to its keyboard. */
export type Keyboard = { page: Page; keys: CDPSession; careful: boolean };

/**
 * Presses a key some times, and gives how far the walk has come. The presses are sent without
 * waiting for each other, unless the page's scripts may move the focus: then each is waited for
 * until the page has come to rest, and none is sent after the focus has left the page.
 */
export async function press(
  { page, keys, careful }: Keyboard,
  chord: Chord,
  times: number,
): Promise<Progress> {
  const sent: Promise<unknown>[] = [];
  for (let press = 0; press < times; press++) {
    sent.push(keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...chord }));
    sent.push(keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...chord }));
    if (!careful) continue;
    await Promise.all(sent);
    if ((await settled(page)).left) break;
  }
  await Promise.all(sent);
  return progressOf(page);
}

/** How far the walk has come. Throws when the page is no longer the one that the walk began on. */
export async function progressOf(page: Page): Promise<Progress> {
  return known(await askPage(page, 'progress'));
}

async function settled(page: Page): Promise<Progress> {
  return known(await askPage(page, 'settled'));
}

function known(progress: Progress | undefined): Progress {
  if (progress === undefined)
    throw new Error('It went to another address by itself while it was looked at.');
  return progress;
}
