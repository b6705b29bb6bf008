import { defaultHandlers } from "remark-rehype";
import { linkProblem } from "./safe-link.js";
import { fromAside } from "./set-aside.js";
const handlers = {
  setAside: fromAside,
  html: () => void 0,
  footnoteReference: () => void 0,
  footnoteDefinition: () => void 0,
  image: (_state, node) => words(node.alt),
  imageReference: (_state, node) => words(node.alt),
  delete: (state, node) => state.all(node),
  link: (state, node) => linkProblem(node.url) ? state.all(node) : defaultHandlers.link(state, node),
  linkReference: (state, node) => {
    const definition = state.definitionById.get(node.identifier.toUpperCase());
    if (definition && linkProblem(definition.url)) return state.all(node);
    return defaultHandlers.linkReference(state, node);
  }
};
function words(text) {
  return { type: "text", value: text ?? "" };
}
export {
  handlers
};
