import { headingBefore, accessibleName } from './names.ts';

const format =
  /^(?:html|epub|plain text|text|txt|pdf|csv|tsv|xml|json|odt|ods|docx?|word|excel|xlsx?|rtf|mp3|mp4|zip|mobi|kindle)$/iu;
const noun =
  /^(?:report|article|event|meeting|workshop|conference|paper|presentation|slides|video|story|project|course|talk|session|lecture)s?$/iu;

const empty =
  /^(click|tap|press)?\s*(on\s+)?(here|this|this (link|page|site|one)|it|link|links|page|more|more (details?|info|information)|(read|see|view|show|learn|find out|discover) more|read( on)?|see|view|details?|info|information|continue|go|download|start|open|button|website|web ?page|document|file|pdf)$/iu;
const code = 'code, tt, kbd, samp, pre';

/** Whether words are a phrase that any link could have, or signs alone. */
export const isEmptyPhrase = (words: string): boolean => {
  const name = words.replace(/(?<![\s.,:;!…»›→>])[\s.,:;!…»›→>]+$/u, '').replace(/^[«‹←<\s]+/u, '');
  return words !== '' && (name === '' || empty.test(name));
};

/** Words that name a page where they stand in a list of pages. */
const entry =
  /^(?:download|start|open|information|info|details|document|file|page|website|continue|go|view|see|links?)$/iu;

/** Whether a link is an entry of a menu or of an index: one of at least three items that hold a link each, and no more. */
function isEntry(link: Element): boolean {
  const item = link.closest('li');
  const alone = item?.textContent.trim() === link.textContent.trim();
  const items = [...(item?.parentElement?.children ?? [])];
  return alone && items.filter((one) => one.querySelector('a') !== null).length >= 3;
}

/**
 * Whether a word may be a name: an entry of an index that leads to an address of that name, as the function “read”
 * to `fn.read.html`. Only a person can tell.
 */
export function mayBeName(link: Element): boolean {
  const name = accessibleName(link).toLowerCase();
  const parts = (link.getAttribute('href') ?? '').toLowerCase().split(/[^\p{Letter}\p{Number}]+/u);
  return isEntry(link) && parts.includes(name);
}

/** Whether the words of a link alone say nothing; what is written as code is a name, not a phrase. */
export const saysNothing = (link: Element): boolean =>
  link.closest(code) === null &&
  link.querySelector(code) === null &&
  isEmptyPhrase(accessibleName(link)) &&
  !(entry.test(accessibleName(link)) && isEntry(link));

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
