import { atOffset } from '../finding.ts';
import { matchesIn, type ProseRule } from '../page.ts';

/** A word too long for an abbreviation, or words in a row of which one is. */
const SHOUTED =
  /(?<![\w&])(?:[A-Z]{2,}\s+)*(?:[A-Z]{7,}|[A-Z]{5,}(?=\s+[A-Z]{3})|(?<=[A-Z]{3}\s+)[A-Z]{5,})(?:\s+[A-Z]{2,})*(?!\w)/g;
/** A cheap look at the whole text first: hardly any page has a word in capitals. */
const FIVE_CAPITALS = /[A-Z]{5}/;

/** No words in capitals: their shapes are lost, and some screen readers spell them. Advice. */
export const capitals: ProseRule = (page) => {
  if (!FIVE_CAPITALS.test(page.source)) return [];
  return [...matchesIn(page, SHOUTED)].map(({ words, offset }) =>
    atOffset(page.source, offset, {
      code: 'capitals',
      severity: 'advice',
      message: `“${words}” is written in capitals.`,
      fix: 'Write it in small letters, with a capital only where a name starts.',
    }),
  );
};
