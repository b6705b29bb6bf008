import { isVisible } from './sight.ts';
import { startFresh } from './texts.ts';
import { timersSettled } from './timers.ts';

/** Presses the first element that a selector names and that can be seen, and waits for what it sets off. */
export async function click(selector: string): Promise<boolean> {
  const [button] = [...document.querySelectorAll(selector)].filter(isVisible);
  if (!(button instanceof HTMLElement)) return false;
  button.click();
  await timersSettled();
  startFresh();
  return true;
}
