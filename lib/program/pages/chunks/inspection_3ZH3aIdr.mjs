import { t as changesOfInspection } from "./page-changes_DH9qnMvo.mjs";
import { b as inspectionUrl, c as councilTrail, u as councilUrl } from "./urls_C1VI2n4z.mjs";
import { d as resultInWords, f as shortTitle, m as whyNoGrade, s as monthOf, u as readingTime } from "./results_DWcyj0ZX.mjs";
import { n as counted, r as inSentence, t as capitalised } from "./words_DMoLPzNa.mjs";
import { i as judgements, l as inspectionFacts, o as meetingList, r as inspectionElsewhere, s as changes, u as elsewhere } from "./elsewhere_Cj_5QRUj.mjs";
import { r as html, t as fromPipeline } from "./html_BH7JQ-ty.mjs";
import { n as compareInspections } from "./change_GawT5lVq.mjs";
import { G as isGraded, H as previousOf, Q as inWords } from "./prose_Bjw9wHVW.mjs";
import { t as councilSays } from "./responses_Exnq1Nia.mjs";
import { _ as ownPointInWords, a as countsInWords, c as dueHow, g as overdueInWords, h as numbersInWords, n as answersTogether, o as documentInWords, r as byInWords, s as dueDay, t as answeredInWords, v as sourceInWords, y as statusInWords } from "./responses_BIZc02fC.mjs";
import { n as figures, t as sources } from "./sources_ChdKOVAH.mjs";
import { n as facts, r as linkOrWords } from "./page-history_BFBwY3-R.mjs";
import { t as grade } from "./grade_gR7BAtxH.mjs";
import { n as pageEnd, t as versions } from "./versions_Cr81coyi.mjs";
import { t as searchFacts } from "./search-facts_DRS-Kniu.mjs";
import { n as inspectionSearch } from "./search-facts_CPs72SwJ.mjs";
// src/html/parts/response-action.ts
/** One thing that the council says it will do: for which points, who, by when, how far it is. */
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
        ${action.progress.map(({ on, text, source }) => fact(`News, ${inWords(on)}`, html`${line(text)} ${from(source)}`))}
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
// src/html/parts/response-list.ts
/**
* How the council counts its points. It is the council’s list, and says how it meets the inspectors’.
* Nothing where the council counts as the inspectors do.
*/
function responseList({ response, points, line }) {
	const { ownList, otherCounts } = response;
	if (!ownList && otherCounts.length === 0) return void 0;
	return html`
    <h3>How the council counts the points</h3>
    ${ownList && html`
        <p>${countsInWords(points.length, ownList.points.length)}</p>
        <p>${line(ownList.about)}</p>
        <ol>
          ${ownList.points.map(({ text, answers, doing }) => html`
              <li>
                ${line(text)} ${doing ? line(doing) : void 0}
                <span class="hint">${ownPointInWords(answers, points)}</span>
              </li>
            `)}
        </ol>
      `}
    ${otherCounts.map(({ text }) => html`<p>${line(text)}</p>`)}
  `;
}
// src/html/parts/response-points.ts
/** Each of the inspectors’ points beside the council’s answer, or beside the words that there is none. */
function responsePoints({ points, line }) {
	return html`
    <table>
      <caption>
        The inspectors’ points, and what answers them
      </caption>
      <thead>
        <tr>
          <th scope="col">Inspectors’ point</th>
          <th scope="col">The council’s action</th>
        </tr>
      </thead>
      <tbody>
        ${points.map(({ number, point, actions }) => html`
            <tr>
              <th scope="row"><span>${number}. </span>${line(point.text)}</th>
              <td>${answers(actions)}</td>
            </tr>
          `)}
      </tbody>
    </table>
  `;
}
function answers(actions) {
	if (actions.length === 0) return html`No response published yet`;
	return html`
    <ul class="plain-list">
      ${actions.map(({ id, name }) => html`<li><a href="#action-${id}">${name}</a></li>`)}
    </ul>
  `;
}
// src/html/parts/response-statement.ts
/** The written statement that the law asks of the council, and when it is due. */
function responseStatement({ due, statement }) {
	const published = statement ? linkOrWords(documentInWords(statement), statement.url) : "We have no link to it.";
	return html`
    <h3>The council’s written statement</h3>
    <p>After an inspection, the council must publish a statement of what it will do.</p>
    <dl class="facts">
      <div>
        <dt>Written statement</dt>
        <dd>${published}</dd>
      </div>
      ${due && html`
          <div>
            <dt>Statement due</dt>
            <dd>${dueDay(due)} <span class="hint">${dueHow(due)}</span></dd>
          </div>
        `}
    </dl>
  `;
}
// src/html/parts/response.ts
/** What the council says about an inspection: a place of its own, apart from the inspectors’ words. */
function response(props) {
	const { due, response: answer } = props.says;
	const inside = html`
    <h2 id="council-says">The council says</h2>
    ${whoseWords(answer)} ${responseStatement({
		due,
		statement: answer?.statement
	})}
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
    ${oneByOne ? responsePoints({
		points,
		line
	}) : void 0}
  `;
}
function whatItSaid({ says, prose, line }, answer) {
	const { points, actions } = says;
	const about = {
		points: points.length,
		sources: answer.sources,
		line
	};
	return html`
    ${actions.length > 0 ? html`<h3>What the council says it will do</h3>` : void 0}
    ${actions.map((action) => responseAction({
		action,
		...about
	}))}
    ${responseList({
		response: answer,
		points,
		line
	})}
    ${answer.figures.length > 0 ? html`<h3>Numbers the council gave</h3>
            ${figures(answer)}` : void 0}
    ${prose}
    <h3>Where the council said so</h3>
    ${sources(answer)}
  `;
}
// src/html/parts/council-side.ts
/** The council’s side of an inspection: what it says it does, and the meetings about it. */
function councilSide({ site, authority, inspection, prose, line }) {
	const says = councilSays(inspection, site);
	const meetings = authority.meetings.filter(({ inspections }) => inspections.includes(inspection.id));
	return html`
    ${says && response({
		says,
		prose,
		line
	})}
    ${meetings.length > 0 ? html`<h2>Council meetings about it</h2>
            ${meetingList({ meetings })}` : void 0}
  `;
}
// src/html/parts/narrative.ts
/** The outcome in words of an inspection without grades. Nothing for other inspections. */
function narrative({ inspection: { framework, outcome } }) {
	if (framework.outcome !== "narrative" || outcome.type !== "narrative") return void 0;
	const found = framework.results.find(({ id }) => id === outcome.result);
	const { previous, next } = outcome;
	return html`
    <h2>The outcome</h2>
    <p>${grade(found ? {
		words: found.label,
		mark: found.mark
	} : { words: "not known" })}</p>
    ${facts({ facts: [{
		name: "Inspection before",
		value: previous && inWords(previous)
	}, {
		name: "Next inspection",
		value: next
	}] })}
  `;
}
// src/html/parts/points.ts
/** What works well, or what must improve: the inspectors’ points in our words. */
function points({ lines, prefix, numbered = false }) {
	const items = lines.map(({ id, line }) => html`<li id="${prefix}-${id}">${line}</li>`);
	return numbered ? html`<ol data-pagefind-body>
        ${items}
      </ol>` : html`<ul data-pagefind-body>
        ${items}
      </ul>`;
}
// src/html/parts/inspection-body.ts
/** All that a page says of one inspection or visit. */
function inspectionBody(props) {
	const { site, authority, inspection, render, result } = props;
	const graded = isGraded(inspection) ? inspection : void 0;
	const prose = render.prose(inspection.prose);
	const words = prose.words + wordsIn([result, ...pointsOf(inspection)]);
	return html`
    <p class="quiet">${readingTime(words)}</p>
    ${inShort(result, whyNoGrade(inspection))}
    ${graded && judgements({
		inspection: graded,
		caption: "The result, area by area",
		explain: true
	})}
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
/** All that inspectors found good or lacking, point by point. */
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
    ${points({
		lines: linesOf(strengths, prose, render),
		prefix: "strength"
	})}
  `;
}
function whatMustImprove({ inspection, render }) {
	const { improvements, prose } = inspection;
	if (improvements.length === 0) return void 0;
	return html`
    <h2>What must improve</h2>
    <p>Inspectors listed ${counted(improvements.length, "point")}, told here in our words.</p>
    ${points({
		lines: linesOf(improvements, prose, render),
		prefix: "improve",
		numbered: true
	})}
  `;
}
function linesOf(points, prose, render) {
	return points.map(({ id, text }) => ({
		id,
		line: fromPipeline(render.line(text, prose))
	}));
}
function sinceLastTime(graded, authority, { frameworks }) {
	const previous = previousOf(graded, authority);
	if (!previous) return void 0;
	const [now, before] = [monthOf(graded), monthOf(previous)];
	return html`
    <h2>What changed since ${before}</h2>
    ${changes({
		comparison: compareInspections(graded, previous, frameworks),
		now,
		before
	})}
  `;
}
function councilsPart({ site, authority, inspection, render }) {
	const answer = inspection.response?.prose;
	return councilSide({
		site,
		authority,
		inspection,
		prose: answer && fromPipeline(render.prose(answer, "council-").html),
		line: (text) => fromPipeline(render.line(text, answer ?? inspection.prose))
	});
}
// src/html/bulk/inspection.ts
/** The page about one inspection or visit. */
function inspectionPage(inspection, authority, site, render) {
	const { settings } = site;
	const path = inspectionUrl(inspection);
	const title = `${authority.name}: ${inSentence(shortTitle(inspection))}`;
	const result = resultInWords(inspection);
	const changes = changesOfInspection(inspection);
	const reported = {
		about: "Report published",
		on: inspection.published
	};
	return {
		path,
		frame: {
			title,
			description: `${authority.name}. ${result}`,
			trail: councilTrail(authority),
			source: inspection.prose.file
		},
		head: html`
      ${searchFacts(inspectionSearch(inspection, authority, site))}
      ${elsewhere(inspectionElsewhere(inspection, authority, site))}
    `,
		main: html`
      <h1>${title}</h1>
      ${versions({ inspection })} ${inspectionBody({
			site,
			authority,
			inspection,
			render,
			result
		})}
      ${pageEnd({
			settings,
			path,
			changes,
			...reported
		})}
    `
	};
}
export { inspectionPage as t };
