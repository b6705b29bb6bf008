import type { Root, RootContent } from 'mdast';
import type { defaultHandlers } from 'remark-rehype';
/** The blocks of a page, out of sight of anything that walks a tree by its `children`. */
type SetAside = {
    type: 'setAside';
    blocks: RootContent[];
};
declare module 'mdast' {
    interface RootContentMap {
        setAside: SetAside;
    }
}
/**
 * Leaves only the definitions of links where they are seen. Before it turns a tree into HTML,
 * remark-rehype visits every node of it in search of definitions, which takes a fifth of the time
 * of a whole page; it finds the same ones here at once.
 */
export declare function remarkSetAside(): (tree: Root) => Root;
type State = Parameters<typeof defaultHandlers.root>[0];
/** How remark-rehype turns what was set aside into HTML: as if it had been there all the time. */
export declare function fromAside(state: State, node: SetAside): ReturnType<State['all']>;
export {};
