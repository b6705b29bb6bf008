import { answeredInWords, answersTogether } from "../../wording/responses.js";
import { figures } from "./figures.js";
import { html } from "./html.js";
import { responseAction } from "./response-action.js";
import { responseList } from "./response-list.js";
import { responsePoints } from "./response-points.js";
import { responseStatement } from "./response-statement.js";
import { sources } from "./sources.js";
function response(props) {
  const { due, response: answer } = props.says;
  const inside = html`
    <h2 id="council-says">The council says</h2>
    ${whoseWords(answer)} ${responseStatement({ due, statement: answer?.statement })}
    ${whichPoints(props)} ${answer && whatItSaid(props, answer)}
  `;
  return answer ? html`<section class="council-says" aria-labelledby="council-says" data-pagefind-body>
        ${inside}
      </section>` : html`<section class="council-says" aria-labelledby="council-says">${inside}</section>`;
}
function whoseWords(answer) {
  if (!answer) return html`<p>We have not added an answer of the council to this report.</p>`;
  return html`
    <p data-pagefind-ignore>
      This part tells in our words what the council says. Inspectors did not write it, and have not
      checked it.
    </p>
  `;
}
function whichPoints({ says, line }) {
  const { points, actions } = says;
  if (points.length === 0) return void 0;
  const oneByOne = !answersTogether(says) && actions.length > 0;
  return html`
    <h3>Which points have an answer</h3>
    <p>${answeredInWords(says)}</p>
    ${oneByOne ? responsePoints({ points, line }) : void 0}
  `;
}
function whatItSaid({ says, prose, line }, answer) {
  const { points, actions } = says;
  const about = { points: points.length, sources: answer.sources, line };
  return html`
    ${actions.length > 0 ? html`<h3>What the council says it will do</h3>` : void 0}
    ${actions.map((action) => responseAction({ action, ...about }))}
    ${responseList({ response: answer, points, line })}
    ${answer.figures.length > 0 ? html`<h3>Numbers the council gave</h3>
            ${figures(answer)}` : void 0}
    ${prose}
    <h3>Where the council said so</h3>
    ${sources(answer)}
  `;
}
export {
  response
};
