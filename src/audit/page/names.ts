import type { Draft } from '../fault.ts';

/** What things on the page are called. */
export type Names = {
  /** The accessible name, near enough for finding empty phrases. */
  name: (element: Element) => string;
  /** The words of the paragraph, list item, table cell or box that an element is a part of. */
  around: (element: Element) => string;
  /** A short CSS path that finds the element again. */
  selector: (element: Element) => string;
  /** A draft that points at an element. */
  draft: (element: Element, message: string) => Draft;
};

/** Runs inside the page, so it uses nothing from this file. */
export function createNames(_kit: object): Names {
  const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

  const contentOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.matches('[aria-hidden=true], script, style')) return '';
    const label = node.getAttribute('aria-label') ?? node.getAttribute('alt');
    return label ?? [...node.childNodes].map(contentOf).join(' ');
  };

  const name = (element: Element): string => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/u).filter(Boolean);
    const labelled = by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const found = [labelled, contentOf(element), element.getAttribute('title') ?? ''];
    return flat(found.find((text) => text.trim() !== '') ?? '');
  };

  const blocks = 'p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, caption, blockquote';
  const boxAround = (element: Element): Element => {
    let at = element;
    while (at.parentElement !== null && getComputedStyle(at).display === 'inline')
      at = at.parentElement;
    return at.matches('body, html') ? element : at;
  };
  const around = (element: Element): string =>
    flat((element.closest(blocks) ?? boxAround(element)).textContent);

  const selector = (element: Element): string => {
    const steps: string[] = [];
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (at.id !== '') return [`#${CSS.escape(at.id)}`, ...steps].join(' > ');
      const tag = at.localName;
      const twins = [...(at.parentElement?.children ?? [])].filter((one) => one.localName === tag);
      steps.unshift(twins.length > 1 ? `${tag}:nth-of-type(${twins.indexOf(at) + 1})` : tag);
    }
    return steps.join(' > ');
  };

  const draft = (element: Element, message: string): Draft => {
    const source = element.closest('[data-source]')?.getAttribute('data-source');
    return {
      message,
      selector: selector(element),
      snippet: flat(element.outerHTML.slice(0, 400)).slice(0, 160),
      text: flat(element.textContent.slice(0, 400)).slice(0, 120),
      ...(typeof source === 'string' ? { source } : {}),
    };
  };

  return { name, around, selector, draft };
}
