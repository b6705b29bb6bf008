import type { Nodes, Root, Sentence } from 'nlcst';
import { toNlcst } from 'mdast-util-to-nlcst';
import { toString } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import { VFile } from 'vfile';
import { offsetIn, type Page } from '../page.ts';
import { sentencesIn } from './sentences.ts';

/** One word, or one part of a hyphenated word, in its sentence. */
export type ProseWord = {
  /** As written; the whole word where it is part of one. */
  text: string;
  /** Small letters, straight apostrophes. */
  normal: string;
  /** Where it starts in the source. */
  from: number;
  /** Whether nothing but space or a hyphen stands between it and the word before. */
  follows: boolean;
};

/** A sentence: its own words, without what it quotes, and how it reads. */
export type ProseSentence = {
  words: ProseWord[];
  text: string;
  /** How many words a reader counts: a hyphenated word is one. */
  count: number;
  from: number;
  inHeading: boolean;
};

/** The words of a page, as language checks see them. Quotations, tables and code are left out. */
export type Prose = {
  source: string;
  tree: Root;
  sentences: ProseSentence[];
  /** From an offset in the tree to the one in the source. */
  locate: (offset: number) => number;
};

const IGNORED = { ignore: ['blockquote', 'code', 'html', 'definition', 'footnoteDefinition'] };
const parser = new ParseEnglish();

/** Reads the words of a parsed page. Words between “ and ” are somebody else’s and are left out. */
export function toProse(page: Page): Prose {
  const tree = toNlcst(page.tree, new VFile(page.source), parser, IGNORED);
  const headings = page.headings.map(spanOf);
  const quotations = [...page.source.matchAll(QUOTATION)].map(({ 0: text, index }): Span => [
    index,
    index + text.length,
  ]);
  const locate = locatorFor(page);
  const sentences = sentencesIn(tree).map((sentence): ProseSentence => {
    const from = locate(sentence.position?.start.offset ?? 0);
    const words = wordsOf(sentence, locate).filter((word) => !isWithin(quotations, word.from));
    const count = sentence.children.filter(isSpoken).length;
    const text = toString(sentence).replace(/\s+/g, ' ').trim();
    return { words, text, count, from, inHeading: isWithin(headings, from) };
  });
  return { source: page.source, tree, sentences, locate };
}

/**
 * The English parser counts from the start of a text as if each of its characters were one in the
 * source. Where there are indented lines, escapes or entities, the place is looked up.
 */
function locatorFor({ source, texts }: Page): Prose['locate'] {
  const bent = texts
    .map(({ node }) => ({ node, span: spanOf(node) }))
    .filter(({ node, span: [from, to] }) => to - from !== node.value.length);
  return (offset) => {
    const found = bent.find(({ span }) => isWithin([span], offset));
    return found ? offsetIn(source, found.node, offset - found.span[0]) : offset;
  };
}

type Span = readonly [from: number, to: number];

/** Within one paragraph. Straight quotation marks are left: they may be inches or a link's title. */
const QUOTATION = /“(?:[^”\n]|\n(?!\s*\n)){1,1000}”/g;

function isWithin(spans: readonly Span[], offset: number): boolean {
  return spans.some(([from, to]) => offset >= from && offset < to);
}

function spanOf(node: { position?: Nodes['position'] }): Span {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function isSpoken(node: Nodes): boolean {
  return node.type === 'WordNode' && /[\p{L}\p{N}]/u.test(toString(node));
}

function wordsOf(sentence: Sentence, locate: Prose['locate']): ProseWord[] {
  const words: ProseWord[] = [];
  let follows = false;
  for (const node of sentence.children) {
    if (node.type === 'WordNode') {
      const from = locate(node.position?.start.offset ?? 0);
      words.push(...partsOf(toString(node), from, follows));
      follows = true;
    } else if (node.type !== 'WhiteSpaceNode') follows = false;
  }
  return words;
}

function partsOf(text: string, from: number, follows: boolean): ProseWord[] {
  const normal = text.toLowerCase().replaceAll('’', "'");
  if (!/[-‑]/.test(normal)) return [{ text, normal, from, follows }];
  return normal
    .split(/[-‑]/)
    .map((part, index) => ({ text, normal: part, from, follows: follows || index > 0 }));
}
