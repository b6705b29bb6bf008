import { draftOf } from '../page/names.ts';
import { contentStart, hasHeading, hasRepeatedBefore } from '../page/repeated.ts';
import type { PageCheck } from '../check.ts';

/** WCAG technique H69: people who listen jump to a page’s own words by their heading. */
export const contentHeading: PageCheck = {
  id: 'content-heading',
  title: 'A heading stands before the page’s own words',
  criteria: [],
  level: 'best-practice',
  fix: 'Begin the main part with a heading.',
  stages: ['wide'],
  find: () => {
    const content = contentStart();
    if (content === undefined || !hasRepeatedBefore(content) || hasHeading(content)) return [];
    return [draftOf(content, 'No heading stands before these words.')];
  },
};
