import type { Root, SentenceContent } from 'nlcst';
import retextIndefiniteArticle from 'retext-indefinite-article';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { atOffset, type ProseFinding, type Verdict } from '../finding.ts';
import type { ReadableProse, ProseWord } from './prose.ts';

/** Words that may stand twice: “they said that that was what they had had”. */
const MAY_STAND_TWICE = new Set(['had', 'that', 'can']);

/**
 * Finds slips of the pen: a word typed twice, and “a” where “an” belongs. Advice: names and letters
 * read aloud break the rule.
 */
export function slips({ source, sentences }: ReadableProse): ProseFinding[] {
  const findings: ProseFinding[] = [];
  for (const { words } of sentences) {
    // The parts of a hyphenated word are one word here.
    const whole = words.filter(({ from }, index) => from !== words[index - 1]?.from);
    whole.forEach((word, index) => {
      const next = whole[index + 1];
      if (!next?.follows) return;
      const verdict = repeated(word, next) ?? article(word, next, index === 0);
      if (verdict) findings.push(atOffset(source, word.from, verdict));
    });
  }
  return findings;
}

function repeated(word: ProseWord, { text, normal }: ProseWord): Verdict | undefined {
  if (word.normal !== normal || word.text.toLowerCase() !== text.toLowerCase()) return undefined;
  if (MAY_STAND_TWICE.has(normal) || isName(text)) return undefined;
  return {
    code: 'repeated-word',
    severity: 'advice',
    message: `“${text}” is typed twice.`,
    fix: `Write “${text}”.`,
  };
}

/** “Duran Duran”: a capital and small letters. */
function isName(word: string): boolean {
  return /^[^\p{Ll}][^\p{Lu}]*$/u.test(word);
}

function article(word: ProseWord, next: ProseWord, opens: boolean): Verdict | undefined {
  if (word.normal !== 'a' && word.normal !== 'an') return undefined;
  const wanted = rightArticle(word.text, next.text, opens);
  if (wanted === undefined) return undefined;
  return {
    code: 'article',
    severity: 'advice',
    message: `“${word.text}” does not go with the next word.`,
    fix: `Write “${wanted}”.`,
  };
}

/** Retext knows well which words sound as if they began with a vowel. It is asked once for each. */
const processor = unified().use(retextIndefiniteArticle).freeze();
const known = new Map<string, string | undefined>();

/** What to write in the place of an article, if it is wrong. */
function rightArticle(actual: string, next: string, opens: boolean): string | undefined {
  const words = opens ? [actual, next] : ['not', actual, next];
  const key = words.join(' ');
  if (!known.has(key)) {
    const file = new VFile();
    processor.runSync(treeOf(words), file);
    known.set(key, file.messages[0]?.expected?.[0]);
  }
  return known.get(key);
}

function treeOf(words: readonly string[]): Root {
  const children = words.flatMap((value): SentenceContent[] => [
    { type: 'WordNode', children: [{ type: 'TextNode', value }] },
    { type: 'WhiteSpaceNode', value: ' ' },
  ]);
  return {
    type: 'RootNode',
    children: [{ type: 'ParagraphNode', children: [{ type: 'SentenceNode', children }] }],
  };
}
