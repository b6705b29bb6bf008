import type { Element, Nodes } from 'hast';

/** Calls back for each node of a tree in document order, several times as fast as a general visitor. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if (!('children' in node)) return;
  for (const child of node.children) walk(child, visit);
}

/** Whether a node is an element of one of these names. */
export function isElement(node: Nodes, ...names: string[]): node is Element {
  return node.type === 'element' && names.includes(node.tagName);
}
