import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Every element of nodes, themselves among them, in the order of the page. */
export function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) =>
    isElement(node) ? [node, ...elementsIn(node.childNodes)] : elementsIn(childrenOf(node)),
  );
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The words of a node as a browser shows them: line breaks and runs of spaces are one space. */
export function nodeText(node: Node): string {
  return rawText(node).replaceAll(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
  return 'value' in node ? node.value : childrenOf(node).map(rawText).join('');
}
