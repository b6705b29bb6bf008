import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { SafeHtml } from '../../../src/html/parts/html.ts';

/** HTML as browsers read it. */
export function parsed(html: SafeHtml | undefined): Nodes {
  return fromHtml(String(html ?? ''), { fragment: true });
}

/** Every element with a name, in the order of the page. */
export function elements(tree: Nodes, name?: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (name === undefined || element.tagName === name) found.push(element);
  });
  return found;
}

/** The elements and the names of their attributes, without what stands in them. */
export function skeleton(html: SafeHtml): string[] {
  return elements(parsed(html)).map(
    ({ tagName, properties }) => `<${[tagName, ...Object.keys(properties).sort()].join(' ')}>`,
  );
}

/** The words that people see, each part as it reads. */
export function wordsOf(tree: Nodes): string {
  return toString(tree).replaceAll(/\s+/g, ' ').trim();
}

/** The words of each element with a name. */
export function wordsIn(html: SafeHtml | undefined, name: string): string[] {
  return elements(parsed(html), name).map(wordsOf);
}
