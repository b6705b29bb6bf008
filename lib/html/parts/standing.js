import { once } from "../../domain/once.js";
import { grade } from "./grade.js";
import { html } from "./html.js";
function standing({ standing: found, explain = false }) {
  return explain ? explained(found) : named(found);
}
const named = once(
  (found) => found.kind === "graded" ? grade({ words: found.printed, mark: found.grade.mark }) : grade({ words: found.words })
);
const explained = once((found) => {
  const why = found.kind === "graded" ? found.grade.meaning : found.why;
  return html`${named(found)}<span class="hint">${why}</span>`;
});
export {
  standing
};
