import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { placeOf, type Finding, type Verdict } from '../finding.ts';
import type { Prose } from './prose.ts';

/** Slips of the pen that retext knows well: a word typed twice, and “a” where “an” belongs. */
const processor = unified().use(retextRepeatedWords).use(retextIndefiniteArticle).freeze();

/** Finds words typed twice and wrong articles. Advice: names and letters read aloud break the rule. */
export function slips(prose: Prose): Finding[] {
  const file = new VFile(prose.source);
  processor.runSync(prose.tree, file);
  return file.messages.map((message) => ({
    ...verdictOf(message),
    ...placeOf(prose.source, prose.locate(offsetOf(message))),
  }));
}

function offsetOf({ place }: VFileMessage): number {
  return (place && 'start' in place ? place.start.offset : place?.offset) ?? 0;
}

function verdictOf({ source, actual = '', expected }: VFileMessage): Verdict {
  const wanted = expected?.[0] ?? '';
  const isArticle = source === 'retext-indefinite-article';
  return {
    code: isArticle ? 'article' : 'repeated-word',
    severity: 'advice',
    message: isArticle
      ? `“${actual}” does not go with the next word.`
      : `“${wanted}” is typed twice.`,
    fix: `Write “${wanted}”.`,
  };
}
