import type { Kit } from './kit.ts';

/** How names that are heard fit words that are seen. */
export type LabelMatch = {
  /**
   * Whether the words on an element are in its accessible name, for somebody who says them
   * (2.5.3): hyphens and spaces are not spoken, and `Ave.` may stand for a word that begins so.
   */
  saysWhatIsSeen: (element: Element) => boolean;
};

/** Runs inside the page, so it uses nothing from this file. */
export function createLabelMatch(kit: Kit): LabelMatch {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{Letter}\d]/gu, '');
  return {
    saysWhatIsSeen: (element) => {
      const seen = element instanceof HTMLElement ? element.innerText : element.textContent;
      const name = kit.name(element);
      if (letters(name).includes(letters(seen))) return true;
      const heard = name.toLowerCase().split(/\s+/u);
      const words = seen.trim().toLowerCase().split(/\s+/u);
      return words.every((word) =>
        heard.some((one) =>
          word.endsWith('.') ? one.startsWith(word.slice(0, -1)) : letters(one) === letters(word),
        ),
      );
    },
  };
}
