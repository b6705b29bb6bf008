import { atOffset } from '../finding.ts';
import { matchesIn, type SortedPage, type ProseRule } from '../page.ts';

/** Two to six capitals, `&` among them, with a plural s: NHS, B&NES, GPs. */
const ABBREVIATION =
  /(?<![\w&]|[A-Z]{5}\s)[A-Z](?:&?[A-Z]){1,5}(?=s?(?!\w|\.\w|&[A-Z]|\s[A-Z]{5}))/g;

/** Known better by these letters than by their words (GOV.UK style guide). */
const KNOWN_TO_ALL = 'UK EU NHS GP MP TV PDF ID OK COVID GCSE II III IV'.split(' ');

/**
 * An abbreviation is opened where it is first used: “a virtual school head (VSH)” (WCAG 3.1.4).
 * Advice: capitals may be a name. Takes the abbreviations that need no opening.
 */
export const abbreviations: ProseRule<readonly string[]> = (page, known) => {
  const settled = new Set([...KNOWN_TO_ALL, ...known]);
  return firstUses(page)
    .filter(({ words, offset }) => !settled.has(words) && !isOpened(page.source, words, offset))
    .map(({ words, offset }) =>
      atOffset(page.source, offset, {
        code: 'abbreviation',
        severity: 'advice',
        message: `“${words}” is not explained where it is first used.`,
        fix: `Write the words in full, with “(${words})” after them, or use the words alone.`,
      }),
    );
};

/** The first use of each, outside headings if there is one there: a heading may be short. */
function firstUses(page: SortedPage): { words: string; offset: number }[] {
  const first = new Map<string, { words: string; offset: number; inHeading: boolean }>();
  for (const { words, offset, text } of matchesIn(page, ABBREVIATION)) {
    const { inHeading } = text;
    const known = first.get(words);
    if (!known || (known.inHeading && !inHeading)) first.set(words, { words, offset, inHeading });
  }
  return [...first.values()];
}

/** Whether “(ABC)” follows words, or “ABC (the words)” opens it. */
function isOpened(source: string, words: string, offset: number): boolean {
  const before = source.slice(Math.max(0, offset - 40), offset);
  const after = source.slice(offset + words.length, offset + words.length + 40);
  const word = /(?<![^\s()])([^\s()]+)\s+\([^()]{0,30}$/.exec(before)?.[1] ?? '';
  const enclosed = /[\p{L}\p{N}]/u.test(word) && /^[^()]*\)/.test(after);
  return enclosed || /^s?[*_]*\s+\(\p{L}{2}/u.test(after);
}
