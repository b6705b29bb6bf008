import type { Nodes, Root, Sentence, Word } from 'nlcst';
import { toNlcst } from 'mdast-util-to-nlcst';
import { toString } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import { VFile } from 'vfile';
import type { Page } from '../page.ts';

/** One word, or one part of a hyphenated word, in its sentence. */
export type ProseWord = {
  /** Small letters, straight apostrophes. */
  normal: string;
  /** Where it starts and ends in the source. */
  from: number;
  to: number;
  /** Whether nothing but space or a hyphen stands between it and the word before. */
  follows: boolean;
};

/** A sentence: its words, where it starts and how it reads. */
export type ProseSentence = {
  words: ProseWord[];
  /** How many words a reader counts: a hyphenated word is one. */
  count: number;
  from: number;
  to: number;
  inHeading: boolean;
};

/** The words of a page, as language checks see them. Quotations, tables and code are left out. */
export type Prose = { source: string; tree: Root; sentences: ProseSentence[] };

/** A language rule looks at the words of a page and gives what it found. */
export type { Finding } from '../finding.ts';

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
  const sentences = sentencesIn(tree).flatMap((sentence) => {
    const [from, to] = spanOf(sentence);
    const words = wordsOf(sentence).filter((word) => !isWithin(quotations, word.from));
    const count = sentence.children.filter(isSpoken).length;
    return { words, count, from, to, inHeading: isWithin(headings, from) };
  });
  return { source: page.source, tree, sentences };
}

type Span = readonly [from: number, to: number];

/** Within one paragraph. Straight quotation marks are left: they may be inches or a link's title. */
const QUOTATION = /“(?:[^”\n]|\n(?!\s*\n)){1,1000}”/g;

function isWithin(spans: readonly Span[], offset: number): boolean {
  return spans.some(([from, to]) => offset >= from && offset < to);
}

function spanOf(node: { position?: Sentence['position'] }): Span {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function sentencesIn(node: Nodes): Sentence[] {
  if (node.type === 'SentenceNode') return [node];
  return 'children' in node ? node.children.flatMap(sentencesIn) : [];
}

function isSpoken(node: Nodes): node is Word {
  return node.type === 'WordNode' && /[\p{L}\p{N}]/u.test(toString(node));
}

function wordsOf(sentence: Sentence): ProseWord[] {
  const words: ProseWord[] = [];
  let follows = false;
  for (const node of sentence.children) {
    if (node.type === 'WordNode') {
      words.push(...partsOf(node, follows));
      follows = true;
    } else if (node.type !== 'WhiteSpaceNode') follows = false;
  }
  return words;
}

function partsOf(node: Word, follows: boolean): ProseWord[] {
  const [from, to] = spanOf(node);
  const normal = toString(node).toLowerCase().replaceAll('’', "'");
  if (!/[-‑]/.test(normal)) return [{ normal, from, to, follows }];
  return normal
    .split(/[-‑]/)
    .map((part, index) => ({ normal: part, from, to, follows: follows || index > 0 }));
}
