import { reachedElements } from './walk-recorder.ts';

/** Opens what the walk has reached and offers help with leaving. Says whether there is any. */
export function askForHelp(): boolean {
  const helps = /\b(help|how (to|do|can)|instructions|shortcuts?)\b/iu;
  const offer = reachedElements().find((element) => helps.test(element.textContent));
  if (offer instanceof HTMLElement) offer.click();
  return offer !== undefined;
}
