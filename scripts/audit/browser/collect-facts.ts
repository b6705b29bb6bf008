import type { Facts, LinkFact } from '../facts.ts';

/** Runs inside the page: what the checks across pages need to know of it. */
export function collectFacts(): Facts {
  const kit = window.plainAudit;
  if (kit === undefined) throw new Error('The page has no kit.');
  const all = kit.elements();
  const inside = (address: string): string =>
    address.startsWith(`${location.origin}/`) ? address.slice(location.origin.length) : address;

  const regionOf = (element: Element): LinkFact['region'] => {
    const landmark = element.closest(
      'header, footer, main, [role=banner], [role=contentinfo], article, section',
    );
    if (landmark?.matches('header, [role=banner]') === true) return 'header';
    return landmark?.matches('footer, [role=contentinfo]') === true ? 'footer' : 'main';
  };

  const fact = (element: Element, to: string, kind: LinkFact['kind'], name: string): LinkFact => {
    const source = element.closest('[data-source]')?.getAttribute('data-source');
    const place = { region: regionOf(element), selector: kit.selector(element) };
    return { to: inside(to), name, kind, ...place, ...(source ? { source } : {}) };
  };

  const anchors = all.filter(
    (element) => element instanceof HTMLAnchorElement && element.hasAttribute('href'),
  );
  const links = anchors.map((element) => {
    const { href } = element as HTMLAnchorElement;
    return fact(
      element,
      href === '' ? (element.getAttribute('href') ?? '') : href,
      'link',
      kit.name(element),
    );
  });
  const heads = all
    .filter((element) => element instanceof HTMLLinkElement)
    .filter(
      ({ rel, href }) => href !== '' && /alternate|icon|stylesheet|manifest|next|prev/u.test(rel),
    )
    .map((element) =>
      fact(
        element,
        element.href,
        /rss|atom|feed/u.test(element.type) ? 'feed' : 'file',
        element.rel,
      ),
    );

  const navs = all
    .filter((element) => element.matches('nav, [role=navigation]') && kit.visible(element))
    .map((nav) => ({
      label: nav.getAttribute('aria-label') ?? kit.name(nav).slice(0, 0),
      items: [...nav.querySelectorAll<HTMLAnchorElement>('a[href]')].map(
        (link) => `${kit.name(link)} ${inside(link.href)}`,
      ),
    }));

  const helps = /\b(contact|help|feedback|complain|support|phone|email|chat)/iu;
  const help = all
    .filter(
      (element) =>
        element.matches('main, [role=main]') || anchors.includes(element as HTMLAnchorElement),
    )
    .filter((element) => element.matches('main, [role=main]') || regionOf(element) !== 'main')
    .map((element) =>
      element.matches('main, [role=main]')
        ? 'main'
        : `${kit.name(element)} ${inside((element as HTMLAnchorElement).href)}`,
    )
    .filter((item) => item === 'main' || helps.test(item) || /(mailto|tel):/u.test(item));

  return {
    title: document.title.trim(),
    asOf: document.querySelector('meta[name=as-of]')?.getAttribute('content') ?? '',
    ids: all.flatMap((element) => [element.id, element.getAttribute('name') ?? '']).filter(Boolean),
    links: [...links, ...heads],
    navs,
    help,
  };
}
