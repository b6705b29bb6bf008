import { compareInspections } from '../../domain/change.ts';
import { previousOf } from '../../domain/council.ts';
import { inspectionFacts } from '../../wording/facts.ts';
import { isGraded, isWithdrawn, type GradedInspection } from '../../domain/outcome.ts';
import type { Authority, Common, Inspection, Prose, Renderers } from '../../domain/site.ts';
import { councilUrl } from '../../domain/urls.ts';
import { pointsInReport, pointsToldHere } from '../../wording/counts.ts';
import { whereTheReportIs } from '../../wording/links.ts';
import { readingTime, whyNoGrade } from '../../wording/results.ts';
import { monthOf } from '../../wording/visits.ts';
import { changes } from './changes.ts';
import { councilSide } from './council-side.ts';
import { facts } from './facts.ts';
import { fromPipeline, html, type SafeHtml } from './html.ts';
import { judgements } from './judgements.ts';
import { narrative } from './narrative.ts';
import { points } from './points.ts';
import { reportState } from './report-state.ts';
import { summaryCheck } from './summary-check.ts';
import { themesOfPoint } from './theme-links.ts';

type Props = {
  site: Common;
  authority: Authority;
  inspection: Inspection;
  render: Renderers;
  /** The result in sentences (`resultInWords`). */
  result: string;
};

/** All that a page says of one inspection or visit. */
export function inspectionBody(props: Props): SafeHtml {
  const { site, authority, inspection, render, result } = props;
  const graded = isGraded(inspection) ? inspection : undefined;
  const prose = render.prose(inspection.prose);
  const words = prose.words + wordsIn([result, inspection.inShort ?? '', ...pointsOf(inspection)]);
  return html`
    ${reportState({ inspection })}
    <p class="quiet">${readingTime(words)}</p>
    ${inShort(props)}
    ${
      graded &&
      judgements({ inspection: graded, caption: 'The result, area by area', explain: true })
    }
    ${narrative({ inspection })}
    ${
      prose.html
        ? html`<div data-pagefind-body>${fromPipeline(prose.html)}</div>
            ${summaryCheck({ inspection, settings: site.settings })}`
        : noSummary(inspection, authority)
    }
    ${whatWorkedWell(props)} ${whatMustImprove(props)}
    ${graded && !isWithdrawn(inspection) && sinceLastTime(graded, authority, site)}
    ${councilsPart(props)}
    <h2>About this ${visitName(inspection)}</h2>
    ${facts({ facts: inspectionFacts(inspection, authority) })}
    <p>
      <a href="${councilUrl(authority)}">${authority.name}: latest result and all inspections</a>
    </p>
  `;
}

/** All that inspectors found good or lacking, point by point. */
function pointsOf({ strengths, improvements }: Inspection): string[] {
  return [...strengths, ...improvements].map(({ text }) => text);
}

function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(' ').length, 0);
}

/** The result, the one thing to know beyond it, and why there is no grade, where there is none. */
function inShort({ inspection, render, result }: Props): SafeHtml {
  const { inShort: more, prose } = inspection;
  const why = whyNoGrade(inspection);
  return html`
    <section class="answer" aria-labelledby="in-short">
      <h2 id="in-short">In short</h2>
      <p class="lead" data-pagefind-body>${result}</p>
      ${more && html`<p data-pagefind-body>${fromPipeline(render.line(more, prose))}</p>`}
      ${why ? html`<p>${why}</p>` : undefined}
    </section>
  `;
}

function noSummary(inspection: Inspection, { inspectorPage }: Authority): SafeHtml {
  return html`
    <h2>Summary</h2>
    <p>
      We have not written a summary of this ${visitName(inspection)} yet.
      ${pointsInReport(inspection)} ${whereTheReportIs(inspection, inspectorPage !== undefined)}
    </p>
  `;
}

function visitName(inspection: Inspection): string {
  return isGraded(inspection) ? 'inspection' : 'visit';
}

function whatWorkedWell({ inspection, render }: Props): SafeHtml | undefined {
  const { strengths, prose } = inspection;
  if (strengths.length === 0) return undefined;
  return html`
    <h2>What worked well</h2>
    ${points({ inspection, lines: linesOf(strengths, prose, render), prefix: 'strength' })}
  `;
}

function whatMustImprove({ inspection, site, render }: Props): SafeHtml | undefined {
  const { improvements, prose } = inspection;
  if (improvements.length === 0) return undefined;
  const lines = linesOf(improvements, prose, render).map((line, index) => ({
    ...line,
    themes: themesOfPoint(improvements[index]?.themes ?? [], site),
  }));
  return html`
    <h2>What must improve</h2>
    <p>${pointsToldHere(improvements.length)}</p>
    ${points({ inspection, lines, prefix: 'improve', numbered: true })}
  `;
}

function linesOf(points: Inspection['strengths'], prose: Prose, render: Renderers) {
  return points.map(({ id, text, pages }) => ({
    ...{ id, pages },
    line: fromPipeline(render.line(text, prose)),
  }));
}

function sinceLastTime(
  graded: GradedInspection,
  authority: Authority,
  { frameworks }: Common,
): SafeHtml | undefined {
  const previous = previousOf(graded, authority);
  if (!previous) return undefined;
  const [now, before] = [monthOf(graded), monthOf(previous)];
  return html`
    <h2>What changed since ${before}</h2>
    ${changes({ comparison: compareInspections(graded, previous, frameworks), now, before })}
  `;
}

function councilsPart({ site, authority, inspection, render }: Props): SafeHtml {
  const answer = inspection.response?.prose;
  const told = answer && render.prose(answer, 'council-').html;
  return councilSide({
    ...{ site, authority, inspection },
    prose: told ? fromPipeline(told) : undefined,
    line: (text) => fromPipeline(render.line(text, answer ?? inspection.prose)),
  });
}
