import type { Paragraph } from 'mdast';
import { at } from '../finding.ts';
import type { SortedPage, ProseRule } from '../page.ts';

/** Signs that nobody writes but for a list. */
const BULLET =
  /^[ \t]*(?:[•·▪◦‣●○■□◼◻▸►▶➢➤➔→⁃❖◆◇★☆☐☑☒✓✔✗✘①-⑳][ \t]*\S|(?:o|§|ü|Ø)[ \t]+\S|[-–—][\p{L}“‘])/mu;
/** Signs that start a list, or a line of prose by chance: it takes two, or the first line. */
const MAYBE =
  /^[ \t]*(?:\\?[-–—*+]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\\?[.)]|\[(?:\d{1,2}|[a-z])\]|\d{1,2} ?[:–—-](?=[ \t]+\p{L}))[ \t]+\S/gimu;
/** A number of two or more parts before a sentence: “4.1 The council …”, in bold or not. */
const NUMBERED =
  /^[ \t]*[*_]{0,3}\d{1,2}(?:\\?\.\d{1,2})+\\?[.)]?[*_]{0,3}[ \t]+[*_]{0,3}[\p{Lu}“‘(]/mu;

/**
 * Lists are written as lists (WCAG 1.3.1). An error: a list made of signs is read out as one
 * long sentence, without how many points there are.
 */
export const typedList: ProseRule = (page) =>
  page.paragraphs
    .filter((paragraph) => looksLikeList(sourceOf(page, paragraph)))
    .filter((paragraph, index, all) => !goesOn(all[index - 1], paragraph))
    .map((paragraph) =>
      at(paragraph, {
        code: 'fake-list',
        severity: 'error',
        message: 'This looks like a list, but is not one.',
        fix: 'Start each point on a line of its own with “- ” or “1. ”, after an empty line. Leave out numbers that are not “1. ”, “2. ” and so on.',
      }),
    );

/** Points with an empty line between them are one list, told once. */
function goesOn(before: Paragraph | undefined, { position }: Paragraph): boolean {
  const end = before?.position?.end.line;
  return end !== undefined && position !== undefined && position.start.line <= end + 2;
}

function looksLikeList(text: string): boolean {
  if (BULLET.test(text) || NUMBERED.test(text)) return true;
  const starts = [...text.matchAll(MAYBE)];
  return starts.length > 1 || starts[0]?.index === 0;
}

function sourceOf(page: SortedPage, { position }: Paragraph): string {
  return page.source.slice(position?.start.offset, position?.end.offset);
}
