import { compareText } from '../../problems/problem.ts';
import { writeWords } from '../../domain/word-list.ts';
import type { SearchedPage } from './pages.ts';

/** More words than this help nobody to spell, and would be a burden to fetch. */
const mostWords = 4_000;

/** Counts, as pages go by, on how many of them each word stands. */
export function wordCounter(): {
  of: (pages: Iterable<SearchedPage>) => Generator<SearchedPage>;
  /** All words, as `writeWords` packs them. */
  text: () => string;
} {
  const counts = new Map<string, number>();
  const count = (html: string): void => {
    const outsideTags = html.split('<').map((part) => part.slice(part.indexOf('>') + 1));
    const text = outsideTags
      .join(' ')
      .replaceAll(/&[a-z]+;/g, ' ')
      .normalize('NFD');
    const words = text
      .replaceAll(/[\p{M}’']/gu, '')
      .toLowerCase()
      .match(/\p{L}{4,}/gu);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  return {
    *of(pages) {
      for (const page of pages) {
        count(page.html);
        yield page;
      }
    },
    text: () =>
      writeWords(
        [...counts]
          .sort(([a, x], [b, y]) => y - x || compareText(a, b))
          .slice(0, mostWords)
          .map(([word]) => word),
      ),
  };
}
