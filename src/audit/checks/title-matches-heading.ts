import { accessibleName, draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements, texts } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** Whether a word is among others, whatever its ending. */
const isIn = (word: string, others: readonly string[]): boolean =>
  others.some((other) => other.startsWith(word.slice(0, 5)) || word.startsWith(other.slice(0, 5)));

/** “Results for “parks” at the University of Kent” under the title “University of Kent”. */
function namesOnlyThePlace(heading: string): boolean {
  const title = document.title.trim().toLowerCase();
  const said = heading.trim().toLowerCase();
  if (title.length < 3 || !said.endsWith(title) || said === title) return false;
  const before = said.slice(0, -title.length).trim();
  return /\b(?:at|of|from|by|on|in)(?: the)?$/u.test(before) && before.split(/\s+/u).length >= 5;
}

/** Without a heading, the title is held against the words of the page. */
function findInText(title: readonly string[]): Draft[] {
  const all = texts().flatMap(({ text }) => text.toLowerCase().match(/[\p{Letter}\d]{3,}/gu) ?? []);
  const tell = title.filter((word) => word.length > 3);
  if (all.length < 8 || tell.length < 2) return [];
  const shared = tell.filter((word) => isIn(word, all));
  if (shared.length * 2 >= tell.length) return [];
  return [
    { message: `Most words of the page title “${document.title}” do not stand on the page.` },
  ];
}

function find(): Draft[] {
  const headings = elements().filter((element) => element.localName === 'h1' && isVisible(element));
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{Letter}\d]{3,}/gu) ?? [];
  const title = words(document.title);
  const said = headings.flatMap((heading) => words(accessibleName(heading)));
  if (isHome() || title.length === 0) return [];
  if (said.length === 0) return findInText(title);
  if (said.some((word) => isIn(word, title))) {
    const [first] = headings;
    return first !== undefined && namesOnlyThePlace(accessibleName(first))
      ? [draftOf(first, `The page title “${document.title}” leaves out what this heading says.`)]
      : [];
  }
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
