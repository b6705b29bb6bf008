import type { Root } from 'hast';
import { withoutUnsafeCharacters } from './unsafe-text.ts';
import { walk } from './walk.ts';

/** Takes out of text and titles the characters that the rules refuse, so that none is published. */
export function rehypeVisibleText() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type === 'text') node.value = withoutUnsafeCharacters(node.value);
      if (node.type !== 'element') return;
      const { title } = node.properties;
      if (typeof title === 'string') node.properties['title'] = withoutUnsafeCharacters(title);
    });
  };
}
