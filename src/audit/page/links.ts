import type { Texts } from './texts.ts';
import type { LinkFact } from '../facts.ts';
import type { Names } from './names.ts';

/** Where the page leads. */
export type Links = {
  /** An address from the site's root where it stays inside, else the whole address. */
  inside: (address: string) => string;
  /** Which part of the page an element belongs to. */
  regionOf: (element: Element) => LinkFact['region'];
  /**
   * Links whose words another link has too, that leads elsewhere; with both places, and whether the
   * words around the two (of their paragraph, list item, table cell or box) are the same as well.
   */
  linksElsewhere: () => { link: Element; places: readonly [string, string]; alike: boolean }[];
  /** Links, feeds, icons and the like, as the checks across pages need them. */
  linkFacts: () => LinkFact[];
};

/** Runs inside the page, so it uses nothing from this file. */
export function createLinks(kit: Names & Texts): Links {
  const inside = (address: string): string =>
    address.startsWith(`${location.origin}/`) ? address.slice(location.origin.length) : address;

  const regionOf = (element: Element): LinkFact['region'] => {
    const landmarks = 'header, footer, main, article, section, [role=banner], [role=contentinfo]';
    const landmark = element.closest(landmarks);
    if (landmark?.matches('header, [role=banner]') === true) return 'header';
    return landmark?.matches('footer, [role=contentinfo]') === true ? 'footer' : 'main';
  };

  const fact = (element: Element, to: string, kind: LinkFact['kind'], name: string): LinkFact => {
    const source = element.closest('[data-source]')?.getAttribute('data-source');
    const place = { region: regionOf(element), selector: kit.selector(element) };
    const link = { to: inside(to), name, kind, ...place };
    return typeof source === 'string' ? { ...link, source } : link;
  };

  /** An address that cannot be read has no `href` of its own. */
  const anchor = (element: HTMLAnchorElement): LinkFact =>
    fact(element, element.href || (element.getAttribute('href') ?? ''), 'link', kit.name(element));

  const head = (element: HTMLLinkElement): LinkFact =>
    fact(element, element.href, /rss|atom|feed/u.test(element.type) ? 'feed' : 'file', element.rel);

  const linkFacts = (): LinkFact[] => {
    const all = kit.elements();
    const links = all
      .filter((element) => element instanceof HTMLAnchorElement)
      .filter((element) => element.hasAttribute('href'));
    const heads = all
      .filter((element) => element instanceof HTMLLinkElement)
      .filter(({ rel, href }) => href !== '' && /alternate|icon|stylesheet|manifest/u.test(rel));
    return [...links.map(anchor), ...heads.map(head)];
  };

  const linksElsewhere = (): ReturnType<Links['linksElsewhere']> => {
    const places = new Map<string, Map<string, HTMLAnchorElement>>();
    for (const link of kit.elements()) {
      if (!(link instanceof HTMLAnchorElement) || !link.hasAttribute('href')) continue;
      const name = kit.name(link).toLowerCase();
      if (name === '' || !link.checkVisibility()) continue;
      const known = places.get(name) ?? new Map<string, HTMLAnchorElement>();
      const place = link.href.replace(/#(top)?$/u, '').replace(/\/(index\.html)?$/u, '');
      if (!known.has(place)) known.set(place, link);
      places.set(name, known);
    }
    return [...places.values()].flatMap((known) => {
      const links = [...known.values()];
      return links.slice(1).flatMap((link, at) => {
        const before = links.slice(0, at + 1);
        const twin = before.find((one) => kit.around(one) === kit.around(link));
        const other = twin ?? before[0];
        if (other === undefined) return [];
        const places = [inside(other.href), inside(link.href)] as const;
        return [{ link, places, alike: twin !== undefined }];
      });
    });
  };

  return { inside, regionOf, linksElsewhere, linkFacts };
}
