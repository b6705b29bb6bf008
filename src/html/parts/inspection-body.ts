import { bodyNoun } from '../../domain/language.ts';
import { timelineOf } from '../../domain/timeline.ts';
import { previousOf } from '../../domain/council.ts';
import { formatDate } from '../../domain/dates.ts';
import { inspectionFacts } from '../../wording/facts.ts';
import { isGraded, isResult, isWithdrawn } from '../../domain/outcome.ts';
import { councilSays, type CouncilSays } from '../../domain/responses.ts';
import type { Authority, Common, Inspection, Renderers } from '../../domain/site.ts';
import type { Step } from '../../domain/timeline.ts';
import { councilUrl } from '../../domain/urls.ts';
import { changeInWords, pointsInReport } from '../../wording/counts.ts';
import { whereTheReportIs } from '../../wording/links.ts';
import { readingTime, resultInWords, whyNoGrade } from '../../wording/results.ts';
import { readReport } from '../../wording/since.ts';
import { monthOf, onSiteInWords } from '../../wording/visits.ts';
import { article, folded, type Section } from './contents.ts';
import { councilSide } from './council-side.ts';
import { facts } from './facts.ts';
import { fromPipeline, html, type SafeHtml } from './html.ts';
import { whatMustImprove, whatWorkedWell } from './inspection-points.ts';
import { meaningsOf } from './judgements.ts';
import { narrative } from './narrative.ts';
import { repliesTo, type Replies } from './reply.ts';
import { reportState } from './report-state.ts';
import { tiles } from './result-panel.ts';
import { summaryCheck } from './summary-check.ts';
import { reasonsOf } from './timeline.ts';
import { versions } from './versions.ts';

type Props = {
  site: Common;
  authority: Authority;
  inspection: Inspection;
  render: Renderers;
  /** Which inspection or visit it is, inside a sentence. */
  about: string;
  /** The end of the page: other formats, what changed on it. */
  end: readonly Section[];
};

/** All that a page says of one inspection or visit: the answer, then the story. */
export function inspectionBody(props: Props): SafeHtml {
  const { authority, inspection, site, about, end, render } = props;
  const prose = render.prose(inspection.prose);
  const step = stepBefore(inspection, authority, site);
  const says = councilSays(inspection, site);
  const line = lineOf(props);
  const replies = says && repliesTo(says, inspection.response, line);
  const name = visitName(inspection);
  return article({
    top: html`
      <h1>${authority.name}<span class="heard">:</span> <span>${about}</span></h1>
      ${reportState({ inspection })} ${answer(props, step, prose.words)} ${versions({ inspection })}
    `,
    sections: [
      { id: 'must-improve', heading: 'What must improve', body: whatMustImprove(props, replies) },
      { id: 'worked-well', heading: 'What worked well', body: whatWorkedWell(props) },
      ...summary(props, prose.html),
      ...councilsPart(props, says, replies),
      { id: 'since', heading: sinceHeading(step), body: step && sinceLastTime(step) },
      {
        id: 'about',
        heading: `About this ${name}`,
        body: html`
          ${facts({ facts: inspectionFacts(inspection, authority) })}
          ${isGraded(inspection) ? folded('What was judged, and what the grades mean', meaningsOf(inspection)) : undefined}
        `,
      },
      ...end,
    ],
  });
}

function stepBefore(
  inspection: Inspection,
  authority: Authority,
  { frameworks }: Common,
): Step | undefined {
  if (!isGraded(inspection) || isWithdrawn(inspection)) return undefined;
  const previous = previousOf(inspection, authority);
  return previous && timelineOf([inspection, previous], frameworks).steps[0];
}

/** The result, the one thing to know beyond it, and the ways on. The summary has so many words. */
function answer(props: Props, step: Step | undefined, words: number): SafeHtml {
  const { authority, inspection, render } = props;
  const { inShort: more, prose, report, published } = inspection;
  const graded = isGraded(inspection) ? inspection : undefined;
  const why = graded ? '' : whyNoGrade(inspection);
  return html`
    <section class="result" aria-labelledby="result">
      <h2 id="result">In short</h2>
      <p class="lead" data-pagefind-body>
        ${more === undefined || isWithdrawn(inspection) ? resultInWords(inspection) : fromPipeline(render.line(more, prose))}
      </p>
      ${more !== undefined && !graded ? html`<p>${resultInWords(inspection)}</p>` : undefined}
      ${why ? html`<p>${why}</p>` : undefined}
      ${graded && tiles({ inspection: graded, step, explain: true })} ${narrative({ inspection })}
      ${facts({
        facts: [
          { name: 'On site', value: onSiteInWords(inspection) },
          { name: 'Published', value: formatDate(published) },
        ],
      })}
      <ul class="ways">
        ${report.url === undefined ? undefined : html`<li><a href="${report.url}">${readReport(inspection)}</a></li>`}
        <li>
          <a href="${councilUrl(authority)}"
            >${authority.name}: latest result and all inspections</a
          >
        </li>
      </ul>
      <p class="quiet small">${readingTime(words + wordsBefore(inspection))}</p>
    </section>
  `;
}

function wordsBefore(inspection: Inspection): number {
  const { strengths, improvements, inShort = '' } = inspection;
  const texts = [
    resultInWords(inspection),
    inShort,
    ...[...strengths, ...improvements].map(({ text }) => text),
  ];
  return texts.reduce((sum, text) => sum + text.split(' ').length, 0);
}

function summary({ site, authority, inspection }: Props, prose: string): Section[] {
  if (!prose) {
    return [{ id: 'summary', heading: 'Summary', body: noSummary(inspection, authority) }];
  }
  return [
    {
      id: 'summary',
      heading: 'The summary',
      own: true,
      body: html`<div id="summary" data-pagefind-body>${fromPipeline(prose)}</div>`,
    },
    {
      id: 'check',
      heading: 'Check this summary',
      folded: true,
      body: summaryCheck({ inspection, settings: site.settings }),
    },
  ];
}

function noSummary(inspection: Inspection, { inspectorPage }: Authority): SafeHtml {
  return html`
    <p>
      We have not written a summary of this ${visitName(inspection)} yet.
      ${pointsInReport(inspection)} ${whereTheReportIs(inspection, inspectorPage !== undefined)}
    </p>
  `;
}

function visitName(inspection: Inspection): string {
  return isResult(inspection) ? 'inspection' : 'visit';
}

function sinceHeading(step: Step | undefined): string {
  return step ? `What changed since ${monthOf(step.from)}` : '';
}

function sinceLastTime(step: Step): SafeHtml {
  return html`<p>${changeInWords(step.comparison)}</p>
    ${reasonsOf({ ...step, missed: undefined }, true)}`;
}

function lineOf({ inspection, render }: Props): (text: string) => SafeHtml {
  const { response, prose } = inspection;
  return (text) => fromPipeline(render.line(text, response?.prose ?? prose));
}

function councilsPart(
  props: Props,
  says: CouncilSays | undefined,
  replies: Replies | undefined,
): Section[] {
  const { site, authority, inspection, render } = props;
  const answered = inspection.response?.prose;
  const told = answered && render.prose(answered, 'council-').html;
  const body = councilSide({
    ...{ site, authority, inspection, says, replies, line: lineOf(props) },
    prose: told ? fromPipeline(told) : undefined,
  });
  return [
    says
      ? { id: 'council-says', heading: `The ${bodyNoun().one} says`, own: true, body }
      : { id: 'meetings', body },
  ];
}
