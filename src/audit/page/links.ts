import { accessibleName, selectorOf } from './names.ts';
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
