import { draftOf } from '../page/names.ts';
import {
  contentStart,
  hasFold,
  hasHeading,
  hasMain,
  hasRepeatedBefore,
  hasWayTo,
} from '../page/repeated.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  const content = contentStart();
  if (content === undefined || !hasRepeatedBefore(content)) return [];
  if (hasHeading(content) || hasMain() || hasWayTo(content) || hasFold(content)) return [];
  return [draftOf(content, 'Nothing leads past what comes before these words.')];
}

/** WCAG 2.4.1: a reader gets past what comes again on each page. */
export const bypassBlocks: PageCheck = {
  id: 'bypass-blocks',
  title: 'One can get past what comes again on each page',
  criteria: ['2.4.1'],
  fix: 'Put the page’s own words into <main>, under a heading, and begin the page with a link to them.',
  stages: ['wide'],
  find,
};
