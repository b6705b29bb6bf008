import type { Draft } from '../fault.ts';

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What a style hides is not spoken, unless the whole of what has the name is hidden. */
const isHiddenWithin = (element: Element): boolean => {
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'none' && visibility === 'visible') return false;
  return element.parentElement?.checkVisibility({ visibilityProperty: true }) === true;
};

const contentOf = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches('[aria-hidden=true], script, style')) return '';
  if (node instanceof HTMLElement && isHiddenWithin(node)) return '';
  const label = node.getAttribute('aria-label') ?? node.getAttribute('alt');
  return label ?? [...node.childNodes].map(contentOf).join(' ');
};

/** The accessible name, near enough for finding empty phrases. */
export const accessibleName = (element: Element): string => {
  const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/u).filter(Boolean);
  const labelled = by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const found = [labelled, contentOf(element), element.getAttribute('title') ?? ''];
  return flat(found.find((text) => text.trim() !== '') ?? '');
};

/** What a sentence stands in. */
export const blocks = 'p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, caption, blockquote';
/** The nearest element around another that is no part of a line. */
export const boxAround = (element: Element): Element => {
  let at = element;
  while (at.parentElement !== null && getComputedStyle(at).display === 'inline')
    at = at.parentElement;
  return at.matches('body, html') ? element : at;
};
/** The words of an element without those of lists in it. */
const ownWords = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => !(node instanceof Element && node.matches('ul, ol, dl, table')))
    .map((node) => node.textContent ?? '')
    .join(' ');

/** The headings under which an element stands: the last before it, and those of higher levels above that. */
const headingsAbove = (element: Element): string[] => {
  const before = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  let level = 7;
  return before.reverse().flatMap((heading) => {
    const own = Number(heading.localName.slice(1));
    if (own >= level) return [];
    level = own;
    return [heading.textContent];
  });
};

/** The heading under which an element stands. */
export const headingBefore = (element: Element): string => headingsAbove(element)[0] ?? '';

/** The headers of a cell's row and column. */
const headersOf = (cell: Element | null): string[] => {
  if (!(cell instanceof HTMLTableCellElement)) return [];
  const row = cell.closest('tr');
  const top = cell.closest('table')?.rows[0]?.cells[cell.cellIndex];
  return [row?.cells[0]?.textContent ?? '', top?.textContent ?? ''];
};

/**
 * What tells a link beside its own words: those of its paragraph, list item, table cell or box, of the
 * items that its list belongs to, of its row and column, of the headings above, and its title (WCAG 2.4.4).
 */
export const wordsAround = (element: Element): string => {
  const block = element.closest(blocks) ?? boxAround(element);
  const parents: string[] = [];
  for (
    let at = block.parentElement?.closest('li, dd');
    at;
    at = at.parentElement?.closest('li, dd')
  )
    parents.push(ownWords(at));
  const own = block.matches('li, dd') ? ownWords(block) : block.textContent;
  const headers = headersOf(element.closest('td, th'));
  const title = element.getAttribute('title') ?? '';
  return flat([own, ...parents, ...headers, ...headingsAbove(element), title].join(' '));
};

/** A short CSS path that finds the element again. */
export const selectorOf = (element: Element): string => {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.id !== '') return [`#${CSS.escape(at.id)}`, ...steps].join(' > ');
    const tag = at.localName;
    const twins = [...(at.parentElement?.children ?? [])].filter((one) => one.localName === tag);
    steps.unshift(twins.length > 1 ? `${tag}:nth-of-type(${twins.indexOf(at) + 1})` : tag);
  }
  return steps.join(' > ');
};

/** A draft that points at an element. */
export const draftOf = (element: Element, message: string): Draft => {
  const source = element.closest('[data-source]')?.getAttribute('data-source');
  return {
    message,
    selector: selectorOf(element),
    snippet: flat(element.outerHTML.slice(0, 400)).slice(0, 160),
    text: flat(element.textContent.slice(0, 400)).slice(0, 120),
    ...(typeof source === 'string' ? { source } : {}),
  };
};
