import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withoutUnsafeCharacters } from './unsafe-text.ts';

/** Takes out of text and titles the characters that the rules refuse, so that none is published. */
export function rehypeVisibleText() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'text') node.value = withoutUnsafeCharacters(node.value);
      if (node.type !== 'element') return;
      const { title } = node.properties;
      if (typeof title === 'string') node.properties['title'] = withoutUnsafeCharacters(title);
    });
  };
}
