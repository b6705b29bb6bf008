import { inWords } from "../../domain/dates.js";
import { facts } from "./facts.js";
import { grade } from "./grade.js";
import { html } from "./html.js";
function narrative({
  inspection: { framework, outcome }
}) {
  if (framework.outcome !== "narrative" || outcome.type !== "narrative") return void 0;
  const found = framework.results.find(({ id }) => id === outcome.result);
  const { previous, next } = outcome;
  return html`
    <h2>The outcome</h2>
    <p>${grade(found ? { words: found.label, mark: found.mark } : { words: "not known" })}</p>
    ${facts({
    facts: [
      { name: "Inspection before", value: previous && inWords(previous) },
      { name: "Next inspection", value: next }
    ]
  })}
  `;
}
export {
  narrative
};
