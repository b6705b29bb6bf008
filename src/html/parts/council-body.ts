import { councilSaysHeading } from '../../wording/answers.ts';
import type { Around } from '../../wording/council-context.ts';
import type { CouncilResults } from '../../domain/council.ts';
import { councilSays, type CouncilSays } from '../../domain/responses.ts';
import type { Authority, Renderers, Site } from '../../domain/site.ts';
import { isNarrative } from '../../domain/outcome.ts';
import { aboutBody } from '../../wording/council-page.ts';
import { titleSubject } from '../../wording/subjects.ts';
import { councilFacts } from '../../wording/facts.ts';
import { article, type Section } from './contents.ts';
import { councilNews } from './council-news.ts';
import { otherResults } from './council-others.ts';
import { councilPoints } from './council-points.ts';
import { councilResult } from './council-result.ts';
import { facts } from './facts.ts';
import { finder } from './finder.ts';
import { howOthersDid } from './how-others-did.ts';
import { fromPipeline, html, type SafeHtml } from './html.ts';
import { lifeNotesPart } from './life-notes.ts';
import { nextDatesPart } from './next-dates.ts';
import { resultsUpTo } from './results-up-to.ts';
import { addressField, tellMePart } from './tell-me.ts';
import { timeline } from './timeline.ts';
import { versions } from './versions.ts';

type About = {
  authority: Authority;
  results: CouncilResults;
  around: Around;
  site: Site;
};

type Props = About & {
  render: Renderers;
  /** The end of the page: other formats, what changed on it. */
  end: readonly Section[];
};

/** All that a council’s page says: the answer, then the story, and folded what only some want. */
export function councilBody(props: Props): SafeHtml {
  const { authority, results, around, site, render, end } = props;
  const { settings } = site;
  const { line } = render;
  const subject = titleSubject(authority, settings);
  const visits = results.visits.filter((one) => !isNarrative(one));
  return article({
    top: html`
      <h1>
        ${authority.name}${
          subject === '' ? undefined : html`<span class="heard">:</span> <span>${subject}</span>`
        }
      </h1>
      ${lifeNotesPart(authority, site)}
      ${councilResult({ authority, results, around, settings, line })}
      ${versions({ authority, latest: results.newest, address: addressField })}
    `,
    sections: [
      ...latestSections({ authority, results, around, site, line }),
      {
        id: 'over-the-years',
        heading: 'Over the years',
        body: timeline({ timeline: around.timeline, visits, asOf: settings.asOf }),
      },
      ...(site.oneBody
        ? []
        : [
            {
              id: 'others',
              heading: 'How others did',
              body: howOthersDid({ authority, others: around.others, site }),
            },
            {
              id: 'find-another',
              heading: `Find another ${settings.bodies.one}`,
              folded: true,
              body: finder({ site }),
            },
          ]),
      ...tellMePart(authority, site),
      ...otherResults({ authority, results, site }),
      {
        id: 'about',
        heading: aboutBody(settings.bodies),
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

/** What the council says, and its meetings: the first brings its own heading, the others are folded in one line. */
function councilSection(body: SafeHtml | undefined, says: CouncilSays | undefined): Section {
  return says
    ? {
        ...{ id: 'council-says', heading: councilSaysHeading(), short: 'What it is doing' },
        ...{ own: true, body },
      }
    : { id: 'meetings', body };
}

/** What must improve after the latest result, what the council says to it, and what comes next. */
export function latestSections(props: About & { line: Renderers['line'] }): Section[] {
  const { authority, results, around, site, line } = props;
  const latest = results.newest;
  return [
    {
      id: 'must-improve',
      heading: 'What must improve',
      body: latest && councilPoints({ authority, inspection: latest, site, line }),
    },
    councilSection(councilNews({ authority, latest, site }), latest && councilSays(latest, site)),
    { id: 'next', heading: 'What comes next', body: nextDatesPart(around) },
  ];
}
