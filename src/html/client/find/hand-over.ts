/** Where words lie on their way from the finder to the search page: in the tab, and in no address. */
const place = 'search-words';

/** Leaves words for the search page. Where the browser keeps nothing, the page opens empty. */
export function handOver(words: string): void {
  try {
    sessionStorage.setItem(place, words);
  } catch {
    // A browser may be told to keep nothing.
  }
}

/** Takes what was left, once. */
export function takeOver(): string {
  try {
    const words = sessionStorage.getItem(place) ?? '';
    sessionStorage.removeItem(place);
    return words;
  } catch {
    return '';
  }
}
