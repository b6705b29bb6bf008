import { shiftTab, tab, waysOut } from "./chords.js";
import { press, progressOf } from "./press.js";
import { beginScript } from "./walk-recorder.js";
const batch = 250;
async function walk(page, keys, most = 3e3) {
  const { total, careful } = await page.evaluate(beginScript);
  const board = { page, keys, careful };
  const { presses, left: gone } = await goDown(board, total, most);
  const givenUpAfter = !gone && presses >= most ? presses : 0;
  const escaped = !gone && givenUpAfter === 0 && await escape(board);
  const left = gone || escaped;
  if (left) await goBack(board);
  const met = await page.evaluate(() => window.plainWalk?.end());
  return { ...met ?? nothingMet, left, escaped, givenUpAfter };
}
const nothingMet = { stops: [], back: [], missed: [], movedTo: "" };
async function goDown(board, total, most) {
  let presses = 0;
  let progress = { reached: 0, left: false };
  for (let idle = 0; idle < 2 && !progress.left && presses < most; ) {
    const count = Math.min(batch, most - presses, Math.max(total - progress.reached, 2) + 2);
    const now = await press(board, tab, count);
    idle = now.reached > progress.reached ? 0 : idle + 1;
    presses += count;
    progress = now;
  }
  return { presses, left: progress.left };
}
async function goBack(board) {
  const presses = await board.page.evaluate(() => window.plainWalk?.turn() ?? 0);
  for (let done = 0; done < presses; done += batch) {
    const { left } = await press(board, shiftTab, Math.min(batch, presses - done));
    if (left) return;
  }
}
async function escape(board) {
  if (await escapeByKey(board)) return true;
  return await board.page.evaluate(askForHelp) && escapeByKey(board);
}
async function escapeByKey(board) {
  const before = await progressOf(board.page);
  const words = await board.page.evaluate(() => document.body.innerText);
  for (const chord of waysOut(words)) {
    await press(board, chord, 1);
    const after = await press(board, tab, 12);
    if (after.left || after.reached > before.reached) return true;
  }
  return false;
}
function askForHelp() {
  const helps = /\b(help|how (to|do|can)|instructions|shortcuts?)\b/iu;
  const offer = window.plainWalk?.reached().find((element) => helps.test(element.textContent));
  if (offer instanceof HTMLElement) offer.click();
  return offer !== void 0;
}
export {
  walk
};
