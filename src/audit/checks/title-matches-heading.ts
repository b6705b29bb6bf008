import { accessibleName, draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  const headings = elements().filter((element) => element.localName === 'h1' && isVisible(element));
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{Letter}\d]{3,}/gu) ?? [];
  const title = words(document.title);
  const said = headings.flatMap((heading) => words(accessibleName(heading)));
  if (isHome() || title.length === 0 || said.length === 0) return [];
  if (
    said.some((word) =>
      title.some(
        (other) => other.startsWith(word.slice(0, 5)) || word.startsWith(other.slice(0, 5)),
      ),
    )
  )
    return [];
  return headings
    .slice(0, 1)
    .map((heading) =>
      draftOf(
        heading,
        `The page title “${document.title}” and the main heading “${accessibleName(heading)}” have no word in common.`,
      ),
    );
}

/** A home page is at the root, or all of the site that it links to lies below it. */
function isHome(): boolean {
  const folder = location.pathname.replace(/index\.html$/u, '');
  if (folder === '/') return true;
  if (!folder.endsWith('/')) return false;
  const own = [...document.links].filter(({ origin }) => origin === location.origin);
  return own.length > 0 && own.every(({ pathname }) => pathname.startsWith(folder));
}

/** WCAG 2.4.2: a title left over from another page describes that one. */
export const titleMatchesHeading: PageCheck = {
  id: 'title-matches-heading',
  title: 'The page title belongs to the main heading',
  criteria: ['2.4.2'],
  fix: 'Let the title begin with the words of the main heading.',
  stages: ['wide'],
  find,
};
