import { absent } from '../../domain/absent.ts';
import { hasListPage, resultsOf, type CouncilResults } from '../../domain/council.ts';
import { isNarrative, isResult } from '../../domain/outcome.ts';
import type { Authority, Inspection, Site } from '../../domain/site.ts';
import { ownSubject } from '../../domain/subjects.ts';
import { inspectionsUrl, wholeUrl } from '../../domain/urls.ts';
import { notHeldOn } from '../../domain/visits-between.ts';
import { subjectsWithResults } from '../../domain/whole.ts';
import type { Subject } from '../../schemas/site.ts';
import { earlierFolded, otherSubject } from '../../wording/council-page.ts';
import { gradesInWords } from '../../wording/grades.ts';
import { withdrawnTitle } from '../../wording/report-state.ts';
import { atBody, wholeOfSubject } from '../../wording/subjects.ts';
import type { Section } from './contents.ts';
import { html, type SafeHtml } from './html.ts';
import { tiles } from './result-panel.ts';
import { newestVisits } from './visit-list.ts';

type Props = {
  authority: Authority;
  results: CouncilResults;
  site: Site;
};

/** All but a council’s latest result, folded: earlier ones, visits without grades, other subjects apart. */
export function otherResults(props: Props): Section[] {
  const { authority, results, site } = props;
  const { earlier: graded, newest, withdrawn } = results;
  const visits = results.visits.filter((one) => one !== newest);
  const own = ownSubject(authority, site.settings);
  const others = site.settings.subjects
    .map((subject) => ({
      subject,
      those: results.others.filter(({ framework }) => framework.subject === subject.id),
    }))
    .filter(({ subject: { id }, those }) => {
      const isOfIt = authority.subjects?.includes(id) ?? true;
      return those.length > 0 || (id !== own.id && isOfIt);
    });
  return [
    {
      id: 'earlier',
      heading: earlierFolded(graded.length + visits.length + withdrawn.length),
      short: 'Earlier inspections and visits',
      body: earlier(props),
      folded: true,
    },
    ...others.map(({ subject, those }) => ({
      id: subject.id,
      heading: those.length === 0 ? subject.name : otherSubject(subject.name, those.length),
      short: subject.name,
      body: onOther(subject, those, props),
      folded: true,
    })),
  ];
}

/** What was found on another subject, which stands apart, and the way to all on that subject. */
function onOther(subject: Subject, those: readonly Inspection[], props: Props): SafeHtml {
  const { authority, site } = props;
  const { latest } = resultsOf(authority, subject.id);
  const isCounted = !site.oneBody && subjectsWithResults(site).includes(subject);
  const none = `an inspection of this for ${authority.name}`;
  return html`
    <p>${subject.about} ${those.length > 0 ? subject.apart : absent(none, authority.looked)}</p>
    ${
      latest &&
      html`<p>${gradesInWords(latest)}</p>
        ${tiles({ inspection: latest, step: undefined })}`
    }
    ${those.length > 0 ? newestVisits(those) : undefined}
    ${
      isCounted
        ? html`<p>
            <a href="${wholeUrl(site.settings, subject)}"
              >${wholeOfSubject(subject, site.settings)}</a
            >
          </p>`
        : undefined
    }
  `;
}

function earlier({ authority, results, site }: Props): SafeHtml | undefined {
  const { earlier: graded, withdrawn } = results;
  const others = results.visits.filter((one) => one !== results.newest);
  const told = others.filter(isNarrative);
  const alone = others.filter((one) => one.standsAlone);
  const visits = others.filter((one) => !isResult(one));
  const notHeld = notHeldOn(ownSubject(authority, site.settings).id, site.frameworks.values());
  const all = [...graded, ...withdrawn, ...others];
  if (all.length + notHeld.length === 0) return undefined;
  const about =
    'Between two inspections, inspectors look at one part of the service. They give no grades.';
  return html`
    ${[graded, alone].filter(({ length }) => length > 0).map(newestVisits)}
    ${group(withdrawnTitle, withdrawn)} ${group('Inspections with an outcome in words', told)}
    ${group('Visits without grades', visits, about)}
    ${
      notHeld.length > 0
        ? html`<p>${notHeld.join(' ')} So there may have been more visits than these.</p>`
        : undefined
    }
    ${
      hasListPage(authority)
        ? html`<p>
            <a href="${inspectionsUrl(authority)}"
              >All inspections and visits ${atBody(authority, site.settings)}</a
            >
          </p>`
        : undefined
    }
  `;
}

function group(
  heading: string,
  those: readonly Inspection[],
  about?: string,
): SafeHtml | undefined {
  if (those.length === 0) return undefined;
  return html`
    <h3>${heading}</h3>
    ${about === undefined ? undefined : html`<p>${about}</p>`} ${newestVisits(those)}
  `;
}
