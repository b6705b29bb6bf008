import { defaultHandlers, type Options } from 'remark-rehype';
import { linkProblem } from './safe-link.ts';
import { fromAside } from './set-aside.ts';

type Handlers = NonNullable<Options['handlers']>;

/**
 * How what is refused turns into HTML: not at all, or as the plain words in it. The rules in
 * `safety` report it; this holds even for a page that is shown in spite of them.
 */
export const handlers: Handlers = {
  setAside: fromAside,
  html: () => undefined,
  footnoteReference: () => undefined,
  footnoteDefinition: () => undefined,
  image: (_state, node: { alt?: string | null }) => words(node.alt),
  imageReference: (_state, node: { alt?: string | null }) => words(node.alt),
  delete: (state, node: Parameters<typeof defaultHandlers.delete>[1]) => state.all(node),
  link: (state, node: Parameters<typeof defaultHandlers.link>[1]) =>
    linkProblem(node.url) ? state.all(node) : defaultHandlers.link(state, node),
  linkReference: (state, node: Parameters<typeof defaultHandlers.linkReference>[1]) => {
    const definition = state.definitionById.get(node.identifier.toUpperCase());
    if (definition && linkProblem(definition.url)) return state.all(node);
    return defaultHandlers.linkReference(state, node);
  },
};

function words(text: string | null | undefined): { type: 'text'; value: string } {
  return { type: 'text', value: text ?? '' };
}
