import { draftOf } from '../page/names.ts';
import { contentStart, hasRepeatedBefore, hasWayTo } from '../page/repeated.ts';
import type { PageCheck } from '../check.ts';

/** WCAG techniques G1, G123 and G124: who uses the keyboard gets to a page’s own words at once. */
export const skipToContent: PageCheck = {
  id: 'skip-to-content',
  title: 'A link leads to the page’s own words',
  criteria: [],
  level: 'best-practice',
  fix: 'Begin the page with <a href="#main">Skip to main content</a>, and give the main part that id.',
  stages: ['wide'],
  find: () => {
    const content = contentStart();
    if (content === undefined || !hasRepeatedBefore(content) || hasWayTo(content)) return [];
    return [draftOf(content, 'No link leads past what comes before these words.')];
  },
};
