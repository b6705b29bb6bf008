import { atOffset } from '../finding.ts';
import { matchesIn, type ProseRule } from '../page.ts';

/** Words of capitals in a row. */
const CAPITALS = /(?<![\w&])[A-Z]{2,}(?:\s+[A-Z]{2,})*(?!\w)/g;
/** A cheap look at the whole text first: hardly any page has a word in capitals. */
const FIVE_CAPITALS = /[A-Z]{5}/;

/** No words in capitals: their shapes are lost, and some screen readers spell them. Advice. */
export const capitals: ProseRule = (page) => {
  if (!FIVE_CAPITALS.test(page.source)) return [];
  const shouted = [...matchesIn(page, CAPITALS)].filter(({ words }) => isShouted(words));
  return shouted.map(({ words, offset }) =>
    atOffset(page.source, offset, {
      code: 'capitals',
      severity: 'advice',
      message: `“${words}” is written in capitals.`,
      fix: 'Write it in small letters, with a capital only where a name starts.',
    }),
  );
};

/** Whether one of the words is too long for an abbreviation, or long and beside one that is not short. */
function isShouted(row: string): boolean {
  const lengths = row.split(/\s+/).map((word) => word.length);
  return lengths.some((length, at) => {
    const beside = Math.max(lengths[at - 1] ?? 0, lengths[at + 1] ?? 0);
    return length >= 7 || (length >= 5 && beside >= 3);
  });
}
