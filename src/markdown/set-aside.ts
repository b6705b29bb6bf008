import type { Definition, Parents, Root, RootContent } from 'mdast';
import type { defaultHandlers } from 'remark-rehype';

/** The blocks of a page, out of sight of anything that walks a tree by its `children`. */
type SetAside = { type: 'setAside'; blocks: RootContent[] };

declare module 'mdast' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface RootContentMap {
    setAside: SetAside;
  }
}

const HOLD_BLOCKS = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition']);

/**
 * Leaves only the definitions of links where they are seen. Before it turns a tree into HTML,
 * remark-rehype visits every node of it in search of definitions, which takes a fifth of the time
 * of a whole page; it finds the same ones here at once.
 */
export function remarkSetAside() {
  return (tree: Root): Root => ({
    type: 'root',
    children: [...definitionsIn(tree), { type: 'setAside', blocks: tree.children }],
  });
}

/** Adds to those found so far. Only blocks hold definitions, so no line of text is looked at. */
function definitionsIn(parent: Parents, found: Definition[] = []): Definition[] {
  for (const node of parent.children) {
    if (node.type === 'definition') found.push(node);
    else if (HOLD_BLOCKS.has(node.type) && 'children' in node) definitionsIn(node, found);
  }
  return found;
}

type State = Parameters<typeof defaultHandlers.root>[0];

/** How remark-rehype turns what was set aside into HTML: as if it had been there all the time. */
export function fromAside(state: State, node: SetAside): ReturnType<State['all']> {
  return state.all({ type: 'root', children: node.blocks });
}
