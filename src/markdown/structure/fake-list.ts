import type { Paragraph } from 'mdast';
import { at } from '../finding.ts';
import type { Page, Rule } from '../page.ts';

/** Signs that nobody writes but for a list. */
const BULLET = /^[ \t]*[•·▪◦‣●○■✓➢][ \t]*\S/m;
/** Signs that start a list, or a line of prose by chance: it takes two, or the first line. */
const MAYBE = /^[ \t]*(?:\\?[-–—*+]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\\?[.)])[ \t]+\S/gim;

/**
 * Lists are written as lists (WCAG 1.3.1). An error: a list made of signs is read out as one
 * long sentence, without how many points there are.
 */
export const fakeList: Rule = (page) =>
  page.paragraphs
    .filter((paragraph) => looksLikeList(sourceOf(page, paragraph)))
    .map((paragraph) =>
      at(paragraph, {
        code: 'fake-list',
        severity: 'error',
        message: 'This looks like a list, but is not one.',
        fix: 'Start each point on a line of its own with “- ” or “1. ”, after an empty line.',
      }),
    );

function looksLikeList(text: string): boolean {
  if (BULLET.test(text)) return true;
  const starts = [...text.matchAll(MAYBE)];
  return starts.length > 1 || starts[0]?.index === 0;
}

function sourceOf(page: Page, { position }: Paragraph): string {
  return page.source.slice(position?.start.offset, position?.end.offset);
}
