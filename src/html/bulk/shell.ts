import type { Site } from '../../domain/site.ts';
import { councilTrail, type Trail } from '../../domain/trails.ts';
import { html, type SafeHtml } from '../parts/html.ts';

/**
 * A shell is a page as Astro makes it, with marks where pages of its kind differ. It is made once,
 * and filled for each of thousands of pages.
 */
export type Shell = (fields: Fields) => string;

/** What stands in the places of the marks. Plain text is escaped. */
export type Fields = Readonly<Record<string, string | SafeHtml>>;

const marks = /@@([a-z0-9-]+)@@/g;

/** The mark of a field. It goes through HTML and through addresses as it is. */
export function mark(field: string): string {
  return `@@${field}@@`;
}

/** The marks of the pages between the home page and those that the shell is for. */
export function shellTrail(site: Pick<Site, 'oneBody' | 'settings'>): Trail {
  const one = councilTrail({ slug: '', name: '' }, site);
  return one.map((_, place) => ({
    href: mark(`trail-${String(place)}-href`),
    words: mark(`trail-${String(place)}-words`),
  }));
}

/**
 * Takes a shell apart, so that filling it is joining strings.
 *
 * @param page the HTML of the shell.
 * @param fields the names of all the fields that it has to have.
 * @returns a function that fills it, and throws where a field is not given.
 * @throws where a mark is missing, is not one of them, or where HTML would go to two places: then
 *   the words of the site’s settings look like a mark.
 */
export function compileShell(page: string, fields: readonly string[]): Shell {
  const parts = page.split(marks);
  const found = parts.filter((_part, index) => index % 2 === 1);
  const wrong = [...fields.filter((name) => !found.includes(name)), ...strangersIn(found, fields)];
  if (wrong.length > 0) {
    throw new Error(
      `The shell of pages has no single place for: ${wrong.join(', ')}. Is there “@@” in content/site.yaml or in the title of a page? Write it in other words.`,
    );
  }
  return (given) =>
    parts.map((part, index) => (index % 2 === 0 ? part : textOf(given, part))).join('');
}

function strangersIn(found: readonly string[], fields: readonly string[]): string[] {
  const once = ['head', 'main'].filter((name) => found.indexOf(name) !== found.lastIndexOf(name));
  return [...found.filter((name) => !fields.includes(name)), ...once];
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (value === undefined) throw new Error(`The page has nothing for “${name}”.`);
  return String(html`${value}`);
}
