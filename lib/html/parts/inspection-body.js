import { compareInspections } from "../../domain/change.js";
import { previousOf } from "../../domain/council.js";
import { inspectionFacts } from "../../domain/facts.js";
import { isGraded } from "../../domain/outcome.js";
import { councilUrl } from "../../domain/urls.js";
import { counted } from "../../wording/words.js";
import { monthOf, readingTime, whyNoGrade } from "../../wording/results.js";
import { changes } from "./changes.js";
import { councilSide } from "./council-side.js";
import { facts } from "./facts.js";
import { fromPipeline, html } from "./html.js";
import { judgements } from "./judgements.js";
import { narrative } from "./narrative.js";
import { points } from "./points.js";
function inspectionBody(props) {
  const { site, authority, inspection, render, result } = props;
  const graded = isGraded(inspection) ? inspection : void 0;
  const prose = render.prose(inspection.prose);
  const words = prose.words + wordsIn([result, ...pointsOf(inspection)]);
  return html`
    <p class="quiet">${readingTime(words)}</p>
    ${inShort(result, whyNoGrade(inspection))}
    ${graded && judgements({ inspection: graded, caption: "The result, area by area", explain: true })}
    ${narrative({ inspection })}
    ${prose.html ? html`<div data-pagefind-body>${fromPipeline(prose.html)}</div>` : noSummary(inspection)}
    ${whatWorksWell(props)} ${whatMustImprove(props)}
    ${graded && sinceLastTime(graded, authority, site)} ${councilsPart(props)}
    <h2>About this ${visitName(inspection)}</h2>
    ${facts({ facts: inspectionFacts(inspection, authority) })}
    <p>
      <a href="${councilUrl(authority)}">${authority.name}: latest result and all inspections</a>
    </p>
  `;
}
function pointsOf({ strengths, improvements }) {
  return [...strengths, ...improvements].map(({ text }) => text);
}
function wordsIn(texts) {
  return texts.reduce((sum, text) => sum + text.split(" ").length, 0);
}
function inShort(result, why) {
  return html`
    <section class="answer" aria-labelledby="in-short">
      <h2 id="in-short">In short</h2>
      <p class="lead" data-pagefind-body>${result}</p>
      ${why ? html`<p>${why}</p>` : void 0}
    </section>
  `;
}
function noSummary(inspection) {
  const { improvementCount: count } = inspection;
  return html`
    <h2>What inspectors found</h2>
    <p>
      We have not written a summary of this ${visitName(inspection)} yet.
      ${count ? `The report names ${String(count)} things to improve.` : void 0}
      ${count === 0 ? "The report names nothing that must improve." : void 0} The full text is
      linked below.
    </p>
  `;
}
function visitName(inspection) {
  return isGraded(inspection) ? "inspection" : "visit";
}
function whatWorksWell({ inspection, render }) {
  const { strengths, prose } = inspection;
  if (strengths.length === 0) return void 0;
  return html`
    <h2>What works well</h2>
    ${points({ lines: linesOf(strengths, prose, render), prefix: "strength" })}
  `;
}
function whatMustImprove({ inspection, render }) {
  const { improvements, prose } = inspection;
  if (improvements.length === 0) return void 0;
  return html`
    <h2>What must improve</h2>
    <p>Inspectors listed ${counted(improvements.length, "point")}, told here in our words.</p>
    ${points({ lines: linesOf(improvements, prose, render), prefix: "improve", numbered: true })}
  `;
}
function linesOf(points2, prose, render) {
  return points2.map(({ id, text }) => ({ id, line: fromPipeline(render.line(text, prose)) }));
}
function sinceLastTime(graded, authority, { frameworks }) {
  const previous = previousOf(graded, authority);
  if (!previous) return void 0;
  const [now, before] = [monthOf(graded), monthOf(previous)];
  return html`
    <h2>What changed since ${before}</h2>
    ${changes({ comparison: compareInspections(graded, previous, frameworks), now, before })}
  `;
}
function councilsPart({ site, authority, inspection, render }) {
  const answer = inspection.response?.prose;
  return councilSide({
    ...{ site, authority, inspection },
    prose: answer && fromPipeline(render.prose(answer, "council-").html),
    line: (text) => fromPipeline(render.line(text, answer ?? inspection.prose))
  });
}
export {
  inspectionBody
};
