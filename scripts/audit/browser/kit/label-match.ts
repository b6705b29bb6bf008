import type { Kit } from './kit.ts';

/** How names that are heard fit words that are seen. */
export type LabelMatch = {
  /**
   * Whether the words on an element stand in its accessible name, side by side and in their order
   * (2.5.3). A hyphen is not spoken, and `Ave.` may stand for a word that begins so.
   */
  saysWhatIsSeen: (element: Element) => boolean;
};

/** Runs inside the page, so it uses nothing from this file. */
export function createLabelMatch(kit: Kit): LabelMatch {
  const words = (text: string): string[] => text.trim().toLowerCase().split(/\s+/u);
  const letters = (word: string): string => word.replace(/[^\p{Letter}\d]/gu, '');
  const same = (seen: string, heard: string | undefined): boolean => {
    const short = /^\p{Letter}{2,}\.$/u.test(seen) && heard?.startsWith(letters(seen)) === true;
    return short || letters(seen) === letters(heard ?? '');
  };
  return {
    saysWhatIsSeen: (element) => {
      const seen = words(element instanceof HTMLElement ? element.innerText : element.textContent);
      const heard = words(kit.name(element));
      return heard.some((_, at) => seen.every((word, step) => same(word, heard[at + step])));
    },
  };
}
