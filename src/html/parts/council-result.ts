import type { Around } from '../../wording/council-context.ts';
import type { CouncilResults } from '../../domain/council.ts';
import {
  isNarrative,
  type GradedInspection,
  type NarrativeInspection,
} from '../../domain/outcome.ts';
import type { Authority, Inspection, Renderers, Site } from '../../domain/site.ts';
import { inspectionUrl } from '../../domain/urls.ts';
import { resultAbsent } from '../../domain/absent.ts';
import { resultHeading, whenInWords } from '../../wording/council-page.ts';
import type { Fact } from '../../wording/fact.ts';
import { gradesInWords } from '../../wording/grades.ts';
import { pageInWords } from '../../wording/links.ts';
import { resultInWords, whyNoGrade } from '../../wording/results.ts';
import { agoInWords, readReport } from '../../wording/since.ts';
import { monthOf, onSiteInWords } from '../../wording/visits.ts';
import { capitalised } from '../../wording/words.ts';
import { facts } from './facts.ts';
import { gradeChip } from './grade.ts';
import { fromPipeline, html, type SafeHtml } from './html.ts';
import { tiles } from './result-panel.ts';

type Props = {
  authority: Authority;
  results: CouncilResults;
  around: Around;
  settings: Site['settings'];
  line: Renderers['line'];
};

/** The latest result of a council: grades, or where there are none what was found, in words. */
export function councilResult(props: Props): SafeHtml {
  const { latest, newest } = props.results;
  if (latest) return graded(latest, props);
  return newest
    ? inWords(newest, props)
    : html`<p class="lead" data-pagefind-body>${resultAbsent(props.authority)}</p>`;
}

function graded(latest: GradedInspection, props: Props): SafeHtml {
  const { inShort, prose } = latest;
  const step = props.around.timeline.steps.at(-1);
  return panel(
    latest,
    props,
    html`
      <p class="lead" data-pagefind-body>
        ${inShort === undefined ? gradesInWords(latest) : fromPipeline(props.line(inShort, prose))}
      </p>
      ${tiles({ inspection: latest, step })}
    `,
  );
}

function inWords(told: Inspection, props: Props): SafeHtml {
  const { inShort, prose } = told;
  const found = isNarrative(told) ? outcomeOf(told) : undefined;
  return panel(
    told,
    props,
    html`
      <p class="lead" data-pagefind-body>${resultInWords(told)}</p>
      ${found && html`<p>${gradeChip({ words: found.label, mark: found.mark })}</p>`}
      ${inShort === undefined ? undefined : html`<p data-pagefind-body>${fromPipeline(props.line(inShort, prose))}</p>`}
      <p>${whyNoGrade(told)}</p>
    `,
  );
}

function outcomeOf({ framework, outcome }: NarrativeInspection) {
  return framework.results.find(({ id }) => id === outcome.result);
}

/** What is found, when that was, what comes next, and the ways on. */
function panel(latest: Inspection, { around, settings }: Props, found: SafeHtml): SafeHtml {
  const { report } = latest;
  return html`
    <section class="result" aria-labelledby="result">
      <h2 id="result">${resultHeading(monthOf(latest))}</h2>
      ${found} ${facts({ facts: resultFacts(latest, around, settings) })}
      <ul class="ways">
        <li><a href="${inspectionUrl(latest)}">${capitalised(pageInWords(latest))}</a></li>
        ${
          report.url === undefined
            ? undefined
            : html`<li><a href="${report.url}">${readReport(latest)}</a></li>`
        }
      </ul>
    </section>
  `;
}

function resultFacts(latest: Inspection, { dates }: Around, { asOf }: Site['settings']): Fact[] {
  const next = dates.find(({ id }) => id === 'inspection');
  const ago = latest.ended === undefined ? '' : `, ${agoInWords(latest.ended, asOf)}`;
  return [
    { name: 'Inspected', value: `${onSiteInWords(latest)}${ago}` },
    { name: 'Service run by', value: latest.deliveredBy },
    { name: 'Next', value: next && whenInWords(next) },
  ];
}
