import type { Around } from '../../wording/council-context.ts';
import type { CouncilResults } from '../../domain/council.ts';
import type { GradedInspection } from '../../domain/outcome.ts';
import type { Authority, Renderers, Site } from '../../domain/site.ts';
import { inspectionUrl, youngPeopleUrl } from '../../domain/urls.ts';
import { resultAbsent } from '../../domain/absent.ts';
import { resultHeading, whenInWords } from '../../wording/council-page.ts';
import type { Fact } from '../../wording/fact.ts';
import { councilFacts } from '../../wording/facts.ts';
import { pageInWords } from '../../wording/links.ts';
import { gradesInWords, monthOf, onSiteInWords } from '../../wording/results.ts';
import { agoInWords, readReport } from '../../wording/since.ts';
import { inSentence } from '../../wording/words.ts';
import { article, type Section } from './contents.ts';
import { councilNews } from './council-news.ts';
import { otherResults } from './council-others.ts';
import { councilPoints } from './council-points.ts';
import { facts } from './facts.ts';
import { howOthersDid } from './how-others-did.ts';
import { fromPipeline, html, type SafeHtml } from './html.ts';
import { nextDates } from './next-dates.ts';
import { tiles } from './result-panel.ts';
import { resultsUpTo } from './results-up-to.ts';
import { tellMe } from './tell-me.ts';
import { timeline } from './timeline.ts';
import { versions } from './versions.ts';

type Props = {
  authority: Authority;
  results: CouncilResults;
  around: Around;
  site: Site;
  render: Renderers;
  /** The end of the page: other formats, what changed on it. */
  end: readonly Section[];
};

/** All that a council’s page says: the answer, then the story, and folded what only some want. */
export function councilBody(props: Props): SafeHtml {
  const { authority, results, around, site, render, end } = props;
  const { latest } = results;
  const subject = inSentence(site.settings.subjects[0]?.name ?? '');
  return article({
    top: html`
      <h1>${authority.name}: <span>${subject}</span></h1>
      ${latest ? answer(latest, props) : html`<p class="lead" data-pagefind-body>${resultAbsent(authority)}</p>`}
      ${versions({ authority })}
    `,
    sections: [
      ...(latest ? aboutLatest(latest, props) : []),
      { id: 'next', heading: 'What comes next', body: nextDates(around) },
      {
        id: 'over-the-years',
        heading: 'Over the years',
        body: timeline({
          timeline: around.timeline,
          visits: results.visits,
          asOf: site.settings.asOf,
        }),
      },
      {
        id: 'others',
        heading: 'How others did',
        body: howOthersDid({ authority, others: around.others, site }),
      },
      ...tellMe(authority, site),
      ...otherResults(props),
      {
        id: 'about',
        heading: 'About the council',
        folded: true,
        body: html`
          <div data-pagefind-body>${fromPipeline(render.prose(authority.prose).html)}</div>
          ${facts({ facts: councilFacts(authority, site) })} ${resultsUpTo({ site, all: true })}
        `,
      },
      ...end,
    ],
  });
}

function answer(latest: GradedInspection, { around, site, render }: Props): SafeHtml {
  const { inShort, prose } = latest;
  const step = around.timeline.steps.at(-1);
  return html`
    <section class="result" aria-labelledby="result">
      <h2 id="result">${resultHeading(monthOf(latest))}</h2>
      <p class="lead" data-pagefind-body>
        ${inShort === undefined ? gradesInWords(latest) : fromPipeline(render.line(inShort, prose))}
      </p>
      ${tiles({ inspection: latest, step })} ${facts({ facts: resultFacts(latest, around, site) })}
      <ul class="ways">
        <li><a href="${inspectionUrl(latest)}">${capitalPage(latest)}</a></li>
        ${
          latest.report.url === undefined
            ? undefined
            : html`<li><a href="${latest.report.url}">${readReport(latest)}</a></li>`
        }
        ${
          latest.youngPeople &&
          html`<li><a href="${youngPeopleUrl(latest)}">For young people</a></li>`
        }
      </ul>
    </section>
  `;
}

function capitalPage(latest: GradedInspection): string {
  const words = pageInWords(latest);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function resultFacts(latest: GradedInspection, { dates }: Around, { settings }: Site): Fact[] {
  const next = dates.find(({ id }) => id === 'inspection');
  const ago = latest.ended === undefined ? '' : `, ${agoInWords(latest.ended, settings.asOf)}`;
  return [
    { name: 'Inspected', value: `${onSiteInWords(latest)}${ago}` },
    { name: 'Service run by', value: latest.deliveredBy },
    { name: 'Next', value: next && whenInWords(next) },
  ];
}

function aboutLatest(latest: GradedInspection, props: Props): Section[] {
  const { authority, site, render } = props;
  return [
    {
      id: 'must-improve',
      heading: 'What must improve',
      body: councilPoints({ authority, inspection: latest, site, line: render.line }),
    },
    {
      id: 'council-says',
      heading: 'What the council says it is doing',
      short: 'What it is doing',
      own: true,
      body: councilNews({ authority, latest, site }),
    },
  ];
}
