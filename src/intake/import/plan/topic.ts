import { text } from '../../../schemas/fields.ts';
import type { RowReader } from '../spreadsheet/row-reader.ts';

/** A clause that the list cut off: “…, with a particular focus on”. */
const openClause =
  /(?:,|(?<!\s))\s+(?:(?:with|which included)\s+an?\s+(?:\w+\s+)?focus\s+on|focusing\s+(?:\w+\s+)?on|specifically)(?:\s+the)?$/;

/** A hyphen at the end of a printed line. In “single- and multi-agency” it has to stay. */
const brokenHyphen = /(?<=\w)- (?!and\b|or\b|to\b)(?=\w)/g;

/**
 * What inspectors looked at, in the letter’s words, without a clause that has no end. It waits in the
 * file for somebody to rewrite it.
 */
export function topicOf(reader: RowReader): string | undefined {
  const topic = (reader.value('topic', text) ?? '').replaceAll(brokenHyphen, '-');
  const whole = topic.replace(openClause, '');
  if (whole !== topic) {
    const message = `The topic breaks off in mid-sentence: “…${topic.slice(whole.length)}”.`;
    reader.doubt('topic', message, 'Look the rest up in the letter, if it matters.');
  }
  return whole === '' ? undefined : whole;
}
