import type { Nodes, Sentence, SentenceContent } from 'nlcst';
import { toString } from 'nlcst-to-string';

/** The parser takes such an end for an abbreviation (“3. Reich”, “p.m.”) and reads on. */
const TAKEN_FOR_SHORT = /^(?:\d+|[ap]\.m|etc|no|st)\.$/i;

/**
 * The sentences of a tree, in order. The English parser reads “after they turned 21. The service”
 * as one sentence; where a capital follows such a full stop, it is two.
 */
export function sentencesIn(node: Nodes): Sentence[] {
  if (node.type === 'SentenceNode') return split(node);
  return 'children' in node ? node.children.flatMap(sentencesIn) : [];
}

function split(sentence: Sentence): Sentence[] {
  const parts: SentenceContent[][] = [[]];
  sentence.children.forEach((child, index) => {
    parts.at(-1)?.push(child);
    if (endsHere(sentence.children, index)) parts.push([]);
  });
  return parts.length === 1 ? [sentence] : parts.map(toSentence);
}

function endsHere(nodes: readonly SentenceContent[], index: number): boolean {
  const [word, space, next] = nodes.slice(index, index + 3);
  if (word?.type !== 'WordNode' || space?.type !== 'WhiteSpaceNode' || !next) return false;
  return TAKEN_FOR_SHORT.test(toString(word)) && /^\p{Lu}/u.test(toString(next));
}

function toSentence(nodes: SentenceContent[]): Sentence {
  const children = nodes[0]?.type === 'WhiteSpaceNode' ? nodes.slice(1) : nodes;
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return { type: 'SentenceNode', children, ...(start && end ? { position: { start, end } } : {}) };
}
