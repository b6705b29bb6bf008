import { pathOf, withoutFragment } from '../crawl/address.ts';
import type { SiteCheck, SiteDraft } from '../check.ts';

/** A link into the middle of a page needs something there with that id. */
export const brokenAnchor: SiteCheck = {
  id: 'broken-anchor',
  title: 'Every link into a page finds its place',
  criteria: [],
  fix: 'Give the place that id, or correct the part of the address after #.',
  start: (files) => {
    // A static host gives the same page whatever the query says.
    const isStatic = (to: string): boolean => files.has(to) !== undefined;
    const sought = new Map<string, SiteDraft[]>();
    const there = new Map<string, Set<string>>();
    return {
      see: (page, { ids, links }) => {
        there.set(page, new Set(ids));
        for (const { to, name, selector, source } of links) {
          const id = fragmentOf(to);
          if (!to.startsWith('/') || id === '' || id === 'top' || id.startsWith(':~:')) continue;
          const draft = {
            page,
            selector,
            text: name,
            message: `“${name}” leads to ${to}, but that page has no id “${id}”.`,
          };
          const key = `${isStatic(to) ? pathOf(to) : withoutFragment(to)}#${id}`;
          sought.set(key, [
            ...(sought.get(key) ?? []),
            source === undefined ? draft : { ...draft, source },
          ]);
        }
      },
      end: () =>
        [...sought].flatMap(([target, drafts]) => {
          const ids = there.get(samePage(withoutFragment(target), there));
          return ids === undefined || ids.has(fragmentOf(target)) ? [] : drafts;
        }),
    };
  },
};

/** The page is known by the address its readers use; links may name its file. */
function samePage(path: string, pages: ReadonlyMap<string, unknown>): string {
  const forms = [path, path.replace(/\/index\.html$/u, '/'), `${path}/`, `${path}.html`];
  return forms.find((form) => pages.has(form)) ?? path;
}

function fragmentOf(address: string): string {
  const raw = address.includes('#') ? address.slice(address.indexOf('#') + 1) : '';
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
