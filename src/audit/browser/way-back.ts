import type { Met, TabWalk } from './stops.ts';
import { askPage } from './ask-page.ts';
import { shiftTab } from './chords.ts';
import { readWalked } from './from-page.ts';
import { press, type Keyboard } from './press.ts';

/** What the way back saw, and whether its time was over. */
export type WayBack = Pick<TabWalk, 'leadsBack' | 'ranOut'> & ReturnType<typeof readWalked>;

/** After so many presses that come to nothing new, no further one will. */
const idleMost = 6;

/**
 * Presses Shift and Tab from the end of the page where Tab never came to it, and says whether these lead
 * out at its top: what holds Tab alone can be left that way. Each press is waited for, so that the
 * answer does not depend on whether a script or the next press is faster.
 *
 * @param total how many things should be reached.
 * @param until when the time is over, by the clock of `performance.now()`.
 */
export async function tryBack(board: Keyboard, total: number, until: number): Promise<WayBack> {
  const ended = { reached: 0, left: false };
  let ranOut = false;
  await askPage(board.page, 'face', true);
  for (let idle = 0; idle < idleMost && !ended.left && !ranOut;) {
    await askPage(board.page, 'face', false);
    const { reached, left } = await press({ ...board, careful: true }, shiftTab, 1);
    idle = reached > ended.reached ? 0 : idle + 1;
    Object.assign(ended, { reached, left });
    ranOut = performance.now() > until;
  }
  const met = readWalked(await askPage(board.page, 'end'));
  return { ...met, back: [], leadsBack: ended.left && isWayBack(met.back, total), ranOut };
}

/** Whether the way back came to all that can be used: then nothing holds the focus for good (ACT rule 80af7b). */
function isWayBack(back: readonly Met[], total: number): boolean {
  return total > 1 && new Set(back.map(({ selector }) => selector)).size >= total;
}
