import { headingBefore, accessibleName } from './names.ts';

const format =
  /^(?:html|epub|plain text|text|txt|pdf|csv|tsv|xml|json|odt|ods|docx?|word|excel|xlsx?|rtf|mp3|mp4|zip|mobi|kindle)$/iu;
const noun =
  /^(?:report|article|event|meeting|workshop|conference|paper|presentation|slides|video|story|project|course|talk|session|lecture)s?$/iu;

/** Whether a link is no more than the name of a format. */
export const namesFormat = (name: string): boolean => format.test(name);

/** The words of an element without those of links in it that are formats too. */
const wordsBeside = (element: Element): string => {
  const links = [...element.querySelectorAll('a')].filter((link) =>
    namesFormat(accessibleName(link)),
  );
  return links
    .reduce((text, link) => text.replace(link.textContent, ''), element.textContent)
    .replace(/[\s|,/·•()-]+/gu, '');
};

/** A format that no sentence, item, header of a cell or heading gives a subject (WCAG 2.4.4). */
export function isBareFormat(link: Element): boolean {
  if (!namesFormat(accessibleName(link)) || link.hasAttribute('aria-describedby')) return false;
  const block = link.closest('p, li, td, th, dd, dt, figcaption, h1, h2, h3, h4, h5, h6');
  if (block === null || block.matches('dd') || wordsBeside(block) !== '') return false;
  const item = block.parentElement?.closest('li, dd');
  const headed = block.closest('table')?.querySelector('th') ?? null;
  return !item && headed === null && headingBefore(link) === '';
}

/** A common noun as the only words of a paragraph under no heading: which one, nobody knows. */
export function isBareNoun(link: Element): boolean {
  const name = accessibleName(link);
  const block = link.closest('p');
  if (!noun.test(name) || block?.textContent.trim() !== link.textContent.trim()) return false;
  const apart = block.closest('nav, header, footer, li, td, th, dd') !== null;
  return !apart && !link.hasAttribute('aria-describedby') && headingBefore(link) === '';
}
