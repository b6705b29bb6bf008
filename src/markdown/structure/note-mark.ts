import { atOffset, type ProseFinding } from '../finding.ts';
import { matchesIn, type ProseRule } from '../page.ts';

/** Raised figures and figures in brackets after a word, and the daggers of printers; not “km²”. */
const NOTE =
  /(?<=[\p{L}.,;:!?”’)])(?<!\b(?:[kcm]?m|ft))[¹²³⁰⁴-⁹]+|\[\^?\d{1,3}\]|\[\^[^\]\s]+\]|[†‡]/gu;

/** Marks of notes. An error: they lead nowhere here, and are read out as a number in the sentence. */
export const noteMark: ProseRule = (page) => {
  const findings: ProseFinding[] = [];
  for (const { words, offset } of matchesIn(page, NOTE)) {
    findings.push(
      atOffset(page.source, offset, {
        code: 'note-mark',
        severity: 'error',
        message: `“${words}” is the mark of a note, and there is no note here.`,
        fix: 'Put what the note says into the sentence, or leave it out.',
      }),
    );
  }
  return findings;
};
