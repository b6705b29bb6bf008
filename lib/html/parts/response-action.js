import { inWords } from "../../domain/dates.js";
import {
  byInWords,
  numbersInWords,
  overdueInWords,
  sourceInWords,
  statusInWords
} from "../../wording/responses.js";
import { capitalised } from "../../wording/words.js";
import { html } from "./html.js";
function responseAction({ action, points, sources, line }) {
  const numbers = capitalised(numbersInWords(action.numbers, points));
  const from = (source) => html`<span class="hint">${titleOf(source, sources)}</span>`;
  return html`
    <div class="action" id="action-${action.id}">
      <h4>${action.name}</h4>
      <p>${line(action.text)}</p>
      <dl class="facts facts--brief">
        ${fact("Answers", html`${numbers} of the inspectors’ list`)}
        ${fact("Status", html`${statusInWords(action)} ${from(action.source)}`)}
        ${fact("By when", byWhen(action))}
        ${action.who ? fact("Who", html`${action.who}`) : void 0}
        ${action.progress.map(
    ({ on, text, source }) => fact(`News, ${inWords(on)}`, html`${line(text)} ${from(source)}`)
  )}
      </dl>
    </div>
  `;
}
function fact(name, value) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
function byWhen(action) {
  const day = action.by === void 0 ? "The council gave no date." : byInWords(action.by);
  return action.overdue ? html`${day} <strong class="overdue">${overdueInWords(action)}</strong>` : html`${day}`;
}
function titleOf(id, sources) {
  const source = sources.find((one) => one.id === id);
  return source ? sourceInWords(source) : id;
}
export {
  responseAction
};
