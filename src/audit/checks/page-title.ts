import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  const title = document.title.trim();
  const empty =
    /^(untitled( document)?|(insert|enter|your|add)( a| your)? (page )?title( here)?|document|page|new page|home ?page|index|title|page title|test|website|web ?page|default|astro|vite.*|lorem ipsum.*|\S+\.html?|https?:\S+)$/iu;
  if (title === '' || !empty.test(title)) return [];
  return [{ message: `The page title “${title}” does not say what the page is about.` }];
}

/** WCAG 2.4.2: the title in the browser's tab says what the page is about. */
export const pageTitle: PageCheck = {
  id: 'page-title',
  title: 'The page title describes the page',
  criteria: ['2.4.2'],
  fix: 'Begin <title> with the page’s own subject, then the name of the site.',
  stages: ['wide'],
  find,
};
