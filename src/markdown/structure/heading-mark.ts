import { atOffset } from '../finding.ts';
import type { ProseRule } from '../page.ts';

/** Number signs that touch the first word, or more of them than there are levels. */
const MARK = /^[ \t]*(?:#{1,6}(?=\p{L})|#{2,6}(?=[^\s#])|#{7,})/gmu;

/**
 * A heading has a space after its number signs (WCAG 1.3.1). An error: without it the signs are shown
 * and the words are no heading.
 */
export const headingMark: ProseRule = (page) =>
  page.paragraphs.flatMap(({ position }) => {
    const start = position?.start.offset ?? 0;
    const text = page.source.slice(start, position?.end.offset);
    return [...text.matchAll(MARK)].map((match) =>
      atOffset(page.source, start + match.index, {
        code: 'heading-mark',
        severity: 'error',
        message: 'The “#” signs here are shown: this is no heading.',
        fix: 'Put a space after “##” for a heading, or write the words without “#”.',
      }),
    );
  });
