import { isEmptyPhrase } from './bare-links.ts';
import { accessibleName, boxAround } from './names.ts';

/** Words that tell something, beside “|” and “(2)”. */
const tells = /\p{Letter}{2}.*\p{Letter}{2}/su;

/** What in a box is no part of the words that go with a link in it. */
type Apart = (part: Element) => boolean;

/** In a line: what stands in other lines. In an item: lists and tables within. */
const otherLine: Apart = (part) => getComputedStyle(part).display !== 'inline';
const otherList: Apart = (part) => part.matches('ul, ol, dl, table');

/** The words beside a link, without those of links that say nothing either. */
function wordsBeside(box: Element, link: Element, isApart: Apart): string {
  return [...box.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      if (node === link || isApart(node)) return '';
      if (node.matches('a') && isEmptyPhrase(accessibleName(node))) return '';
      const mixed = node.querySelector('a') !== null;
      return mixed ? wordsBeside(node, link, isApart) : node.textContent;
    })
    .join(' ');
}

/** The words of all list items that a link stands in. */
function wordsOfItems(link: Element): string[] {
  const words: string[] = [];
  for (let at = link.parentElement?.closest('li, dd'); at; at = at.parentElement?.closest('li, dd'))
    words.push(wordsBeside(at, link, otherList));
  return words;
}

/**
 * Whether words that belong to a link by the structure of the page tell where it leads (WCAG 2.4.4): of
 * its sentence, paragraph or list item, of the header of its row, or of its description.
 */
export function hasContext(link: Element): boolean {
  const box = link.closest('p, td, th, dt, figcaption, caption, blockquote') ?? boxAround(link);
  const described = (link.getAttribute('aria-describedby') ?? '').split(/\s+/u).filter(Boolean);
  const row = link.closest('tr')?.querySelector('th');
  const words = [
    box === link ? '' : wordsBeside(box, link, otherLine),
    ...wordsOfItems(link),
    row?.contains(link) === false ? row.textContent : '',
    link.getAttribute('title') ?? '',
    ...described.map((id) => document.getElementById(id)?.textContent ?? ''),
  ];
  return words.some((one) => tells.test(one) && !isEmptyPhrase(one.trim()));
}
