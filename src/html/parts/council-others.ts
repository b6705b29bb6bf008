import { hasListPage, type CouncilResults } from '../../domain/council.ts';
import type { Authority, Site } from '../../domain/site.ts';
import { inspectionsUrl } from '../../domain/urls.ts';
import { notHeldOn } from '../../domain/visits-between.ts';
import { earlierFolded, otherSubject } from '../../wording/council-page.ts';
import type { Section } from './contents.ts';
import { html, type SafeHtml } from './html.ts';
import { newestVisits } from './visit-list.ts';

type Props = {
  authority: Authority;
  results: CouncilResults;
  site: Pick<Site, 'settings' | 'frameworks'>;
};

/** All but a council’s latest result, folded: earlier ones, visits without grades, other subjects apart. */
export function otherResults(props: Props): Section[] {
  const { results, site } = props;
  const subjects = site.settings.subjects.map((subject) => ({
    subject,
    those: results.others.filter(({ framework }) => framework.subject === subject.id),
  }));
  return [
    {
      id: 'earlier',
      heading: earlierFolded(results.earlier.length + results.visits.length),
      short: 'Earlier inspections and visits',
      body: earlier(props),
      folded: true,
    },
    ...subjects
      .filter(({ those }) => those.length > 0)
      .map(({ subject, those }) => ({
        id: subject.id,
        heading: otherSubject(subject.name, those.length),
        short: subject.name,
        body: html`
          <p>${subject.about} These results are about more than the council, and stand apart.</p>
          ${newestVisits(those)}
        `,
        folded: true,
      })),
  ];
}

function earlier({ authority, results, site }: Props): SafeHtml | undefined {
  const { earlier: graded, visits } = results;
  const notHeld = notHeldOn(site.settings.subjects[0]?.id ?? '', site.frameworks.values());
  if (graded.length + visits.length + notHeld.length === 0) return undefined;
  return html`
    ${graded.length > 0 ? newestVisits(graded) : undefined}
    ${
      visits.length > 0
        ? html`<h3>Visits without grades</h3>
            <p>
              Between two inspections, inspectors look at one part of the service. They give no
              grades.
            </p>
            ${newestVisits(visits)}`
        : undefined
    }
    ${
      notHeld.length > 0
        ? html`<p>${notHeld.join(' ')} So there may have been more visits than these.</p>`
        : undefined
    }
    ${
      hasListPage(authority)
        ? html`<p>
            <a href="${inspectionsUrl(authority)}"
              >All inspections and visits in ${authority.name}</a
            >
          </p>`
        : undefined
    }
  `;
}
