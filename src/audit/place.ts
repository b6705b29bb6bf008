/** A place in a file; both count from 1. */
export type FilePlace = { line: number; column: number };

const start: FilePlace = { line: 1, column: 1 };

/**
 * Where a page's own HTML has an element, by the start of its tag. The browser writes tags a
 * little differently from authors; where it cannot be found, the place is the file's beginning.
 */
export function placeInHtml(html: string, snippet: string): FilePlace {
  // Authors may close a tag by itself (`<input />`), which the browser does not write.
  const tag = /^<[^>]*/u.exec(snippet)?.[0] ?? '';
  const at = tag === '' ? -1 : html.indexOf(tag);
  return at < 0 ? start : placeAt(html, at);
}

/**
 * Where an author's Markdown has the words of elements. Marks, line breaks and addresses do not
 * count; if a whole text is not found (a footnote lies in it, say), its first words are sought.
 * The Markdown is gone through once for all texts.
 */
export function findInMarkdown(markdown: string): (text: string) => FilePlace {
  const hay = lettersOf(
    markdown.replace(/\]\([^)\n]{0,2000}\)/gu, (link) => ' '.repeat(link.length)),
  );
  return (text) => {
    const words = text.split(/\s+/u);
    for (const count of [words.length, 8, 5, 3, 2, 1]) {
      const needle = lettersOf(words.slice(0, count).join(' ')).letters;
      const at = needle.length < 3 ? -1 : hay.letters.indexOf(needle);
      if (at >= 0) return placeAt(markdown, hay.offsets[at] ?? 0);
    }
    return start;
  };
}

function lettersOf(text: string): { letters: string; offsets: number[] } {
  const found = [...text.matchAll(/[\p{Letter}\d]/gu)];
  const letters = found.map(([letter]) => letter.toLowerCase().slice(0, letter.length)).join('');
  return {
    letters,
    offsets: found.flatMap(({ index, 0: letter }) => Array.from(letter, () => index)),
  };
}

function placeAt(text: string, offset: number): FilePlace {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
