import { accessibleName } from './names.ts';

const words = (text: string): string[] => text.trim().toLowerCase().split(/\s+/u);
const letters = (word: string): string => word.replace(/[^\p{Letter}\d]/gu, '');
const same = (seen: string, heard: string | undefined): boolean => {
  const short = /^\p{Letter}{2,}\.$/u.test(seen) && heard?.startsWith(letters(seen)) === true;
  return short || letters(seen) === letters(heard ?? '');
};
const textOf = (element: Element): string =>
  element instanceof HTMLElement ? element.innerText : element.textContent;
const drawsIcons = (element: Element): boolean =>
  /^[^,]*(icon|symbol|glyph|awesome)/iu.test(getComputedStyle(element).fontFamily);
const wordsSeen = (element: Element): string[] => {
  const icons = [element, ...element.querySelectorAll('*')].filter(drawsIcons).map(textOf);
  return words(icons.reduce((text, icon) => text.replace(icon, ''), textOf(element)));
};
/**
 * Whether the words on an element stand in its accessible name, side by side and in their order
 * (2.5.3). A hyphen is not spoken, `Ave.` may stand for a word that begins so, and what a font
 * of icons draws is no word.
 */
export const saysWhatIsSeen = (element: Element): boolean => {
  const seen = wordsSeen(element);
  const heard = words(accessibleName(element));
  return (
    seen.join('') === '' ||
    heard.some((_, at) => seen.every((word, step) => same(word, heard[at + step])))
  );
};
