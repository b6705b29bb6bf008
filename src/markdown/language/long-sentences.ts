import { atOffset, type ProseFinding } from '../finding.ts';
import type { ReadableProse, ProseSentence } from './prose.ts';

/** GOV.UK: “sentences should be 25 words or fewer”. */
const MOST_WORDS = 25;

/** Sentences that are hard to follow because they are long. Advice: one long sentence stops nobody. */
export function longSentences(prose: ReadableProse): ProseFinding[] {
  return prose.sentences
    .filter(({ count, inHeading }) => count > MOST_WORDS && !inHeading)
    .map((sentence) =>
      atOffset(prose.source, sentence.from, {
        code: 'long-sentence',
        severity: 'advice',
        message: `This sentence has ${sentence.count} words: “${startOf(sentence)} …”`,
        fix: `Make it two, or a list. ${MOST_WORDS} words are the most.`,
      }),
    );
}

function startOf({ text }: ProseSentence): string {
  return text.split(' ').slice(0, 5).join(' ');
}
