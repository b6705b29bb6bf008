import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import { elements, wordsOf } from './html/parts/parsed.ts';

/** One sentence that a program put together wrongly, with what is wrong about it. */
export type Broken = { what: string; words: string };

/** Blocks whose own words stand alone: what a reader meets as a line, a paragraph or a cell. */
const blocks = 'p li dt dd td th caption figcaption h1 h2 h3 h4 summary'.split(' ');

const counts =
  'council|area|thing|point|page|month|year|day|visit|inspection|grade|result|action|case|minute';

/** What betrays a sentence that was put together without looking at its number or its neighbours. */
const signs: Record<string, RegExp> = {
  'one of a thing has a plural': new RegExp(
    String.raw`(?<![\d.,–-])\b(?:1|[Oo]ne) (?:[a-z]+ )?(?:${counts})s\b(?! (?:’|of))`,
  ),
  'none or many of a thing has a singular': new RegExp(
    String.raw`\b(?:0|[2-9]|\d{2,}|two|three|four|five|six|seven|eight|nine) (?:working )?(?:${counts})\b(?! olds?\b| or more\b|[-’])`,
  ),
  'one does something as many do': /\b(?:1|[Oo]ne) (?:were|are|have)\b/,
  'many do something as one does': /(?<!\d )\b(?:[2-9]|\d{2,3}|two|three|four) (?:was|is|has)\b/,
  'all of one': /\ball one\b/i,
  'no space after a full stop': /[\p{Ll}\d)’”][.!?]\p{Lu}\p{Ll}/u,
  'a space before a mark': / [.,;:!?](?:\s|$)/,
  'two marks': /[.,;:!?]\.(?!\.)|,,|\.,(?! )/,
  'two spaces’ worth of nothing': /\b(?:undefined|null|NaN|\[object)\b/,
  'a compass without its article':
    /\b(?:in|of) (?:South|North|East|West) (?:East|West|Midlands|of England)\b(?! \p{Lu})/u,
  'as many as all': /\b(one|two|three|four|five|six) of \1\b/i,
};

/** A small letter at the start, unless it is a name such as mySociety, or an address. */
const startsSmall = /^\p{Ll}(?!\p{Ll}*\p{Lu}|\S*[@.:]\S)/u;

/**
 * Reads a page as a reader does, block by block, and finds sentences that no person would write.
 *
 * @param page its HTML.
 */
export function brokenSentences(page: string): Broken[] {
  const root = fromHtml(page);
  const [main = root] = elements(root, 'main');
  return [...strayWords(main), ...inBlocks(main)];
}

/** What a program writes where there is nothing to say, wherever it stands. */
function strayWords(main: Nodes): Broken[] {
  const words = [
    ...(wordsOf(main).match(/(?<=^|\s)(?:true|false|undefined|null|NaN)(?=\s|$)/g) ?? []),
  ];
  return words.map((word) => ({ what: 'a value of the program', words: word }));
}

function inBlocks(main: Nodes): Broken[] {
  return blocks.flatMap((name) =>
    elements(main, name).flatMap((block) => {
      if (elements(block).some((one) => one !== block && blocks.includes(one.tagName))) return [];
      const words = wordsOf(block);
      return [...signsIn(words), ...smallStart(name, words)];
    }),
  );
}

function signsIn(words: string): Broken[] {
  return Object.entries(signs).flatMap(([what, sign]) =>
    sign.test(words) ? [{ what, words }] : [],
  );
}

function smallStart(name: string, words: string): Broken[] {
  return ['td', 'th', 'dd', 'dt', 'p', 'caption'].includes(name) && startsSmall.test(words)
    ? [{ what: `a ${name} begins with a small letter`, words }]
    : [];
}
