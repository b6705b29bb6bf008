import { accessibleName, selectorOf, wordsAround } from './names.ts';
import { elements } from './texts.ts';
import type { LinkFact } from '../facts.ts';

/** An address from the site's root where it stays inside, else the whole address. */
export const insideSite = (address: string): string =>
  address.startsWith(`${location.origin}/`) ? address.slice(location.origin.length) : address;

/** Which part of the page an element belongs to. */
export const regionOf = (element: Element): LinkFact['region'] => {
  const landmarks = 'header, footer, main, article, section, [role=banner], [role=contentinfo]';
  const landmark = element.closest(landmarks);
  if (landmark?.matches('header, [role=banner]') === true) return 'header';
  return landmark?.matches('footer, [role=contentinfo]') === true ? 'footer' : 'main';
};

const fact = (element: Element, to: string, kind: LinkFact['kind'], name: string): LinkFact => {
  const source = element.closest('[data-source]')?.getAttribute('data-source');
  const place = { region: regionOf(element), selector: selectorOf(element) };
  const link = { to: insideSite(to), name, kind, ...place };
  return typeof source === 'string' ? { ...link, source } : link;
};

/** An address that cannot be read has no `href` of its own. */
const anchor = (element: HTMLAnchorElement): LinkFact =>
  fact(
    element,
    element.href || (element.getAttribute('href') ?? ''),
    'link',
    accessibleName(element),
  );

const head = (element: HTMLLinkElement): LinkFact =>
  fact(element, element.href, /rss|atom|feed/u.test(element.type) ? 'feed' : 'file', element.rel);

/** Links, feeds, icons and the like, as the checks across pages need them. */
export const linkFacts = (): LinkFact[] => {
  const all = elements();
  const links = all
    .filter((element) => element instanceof HTMLAnchorElement)
    .filter((element) => element.hasAttribute('href'));
  const heads = all
    .filter((element) => element instanceof HTMLLinkElement)
    .filter(({ rel, href }) => href !== '' && /alternate|icon|stylesheet|manifest/u.test(rel));
  return [...links.map(anchor), ...heads.map(head)];
};

/** A link to the very place in which it stands, as manuals put one beside each heading. */
const marksItself = (link: HTMLAnchorElement): boolean => {
  const id = link.getAttribute('href')?.startsWith('#') === true ? link.hash.slice(1) : '';
  return id !== '' && link.closest(`#${CSS.escape(decodeURIComponent(id))}`) !== null;
};

/** A link whose words another link has too, that leads elsewhere. */
export type Elsewhere = { link: Element; places: readonly [string, string]; alike: boolean };

/**
 * Links whose words another link has too, that leads elsewhere; with both places, and whether the
 * words around the two (of their paragraph, list item, table cell or box) are the same as well.
 */
export const linksElsewhere = (): Elsewhere[] => {
  const around = new Map<Element, string>();
  const aroundOf = (link: Element): string => {
    const words = around.get(link) ?? wordsAround(link);
    around.set(link, words);
    return words;
  };
  const places = new Map<string, Map<string, HTMLAnchorElement>>();
  for (const link of elements()) {
    if (!(link instanceof HTMLAnchorElement) || !link.hasAttribute('href')) continue;
    const name = accessibleName(link).toLowerCase();
    if (!/[\p{Letter}\p{Number}]/u.test(name) || !link.checkVisibility() || marksItself(link))
      continue;
    const known = places.get(name) ?? new Map<string, HTMLAnchorElement>();
    const place = link.href.replace(/#(top)?$/u, '').replace(/\/(index\.html)?$/u, '');
    if (!known.has(place)) known.set(place, link);
    places.set(name, known);
  }
  return [...places.values()].flatMap((known) => {
    const links = [...known.values()];
    return links.slice(1).flatMap((link, at) => {
      const before = links.slice(0, at + 1);
      const twin = before.find((one) => aroundOf(one) === aroundOf(link));
      const other = twin ?? before[0];
      if (other === undefined) return [];
      const places = [insideSite(other.href), insideSite(link.href)] as const;
      return [{ link, places, alike: twin !== undefined }];
    });
  });
};
