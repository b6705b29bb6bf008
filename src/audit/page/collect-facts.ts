import { insideSite, linkFacts, regionOf } from './links.ts';
import { accessibleName } from './names.ts';
import { isVisible } from './sight.ts';
import { elements } from './texts.ts';
import type { PageFacts } from '../facts.ts';

/** What the checks across pages need to know of the page. */
export function collectFacts(): PageFacts {
  const all = elements();
  const item = (link: HTMLAnchorElement): string =>
    `${accessibleName(link)} ${insideSite(link.href)}`;

  const navs = all
    .filter((element) => element.matches('nav, [role=navigation]') && isVisible(element))
    .map((nav) => ({
      label: nav.getAttribute('aria-label') ?? '',
      items: [...nav.querySelectorAll<HTMLAnchorElement>('a[href]')].map(item),
    }));

  const helps = /\b(contact|help|feedback|complain|support|phone|email|chat)|(mailto|tel):/iu;
  const help = all.flatMap((element) => {
    if (element.matches('main, [role=main]')) return ['main'];
    if (!(element instanceof HTMLAnchorElement) || regionOf(element) === 'main') return [];
    return helps.test(item(element)) ? [item(element)] : [];
  });

  return {
    title: document.title.trim(),
    asOf: document.querySelector('meta[name=as-of]')?.getAttribute('content') ?? '',
    ids: all.flatMap(({ id }) => (id === '' ? [] : [id])),
    links: linkFacts(),
    navs,
    help,
  };
}
