import { stageOn } from '../../domain/lifecycle.ts';
import { areaSeriesToday, comparedSubjects, type Others } from '../../domain/whole.ts';
import type { Authority, Site } from '../../domain/site.ts';
import { bodiesOf, ownSubject } from '../../domain/subjects.ts';
import type { Noun, Subject } from '../../schemas/site.ts';
import { compareWithUrl } from '../../domain/urls.ts';
import { compareWith, eachWithGrades, othersLead } from '../../wording/council-page.ts';
import { bodiesLike, neighboursInWords } from '../../wording/counts.ts';
import { byGrade } from './by-grade.ts';
import { folded } from './contents.ts';
import { councilTable } from './council-table.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  authority: Pick<Authority, 'name' | 'slug' | 'subjects' | 'shadowFrom' | 'started' | 'ended'>;
  others: Others;
  site: Site;
};

/** How many councils a comparison in one click adds. */
const mostCompared = 3;

/** How many councils around this one have which grade: among those most like it, and in its region. */
export function howOthersDid({ authority, others, site }: Props): SafeHtml {
  const { settings } = site;
  const { region, neighbours } = others;
  const subject = ownSubject(authority, settings);
  const bodies = bodiesOf(settings, subject);
  const isCounted = stageOn(authority, settings.asOf) === 'serving';
  const compared = isCounted
    ? comparedSubjects(site).find(({ id }) => id === subject.id)
    : undefined;
  const count = neighbours.councils.length;
  const nearest = neighbours.councils.slice(0, mostCompared);
  const inRegion = html`
    ${byGrade({
      caption: isCounted ? `${region.name}, with ${authority.name}` : region.name,
      rows: region.rows,
    })}
    <p><a href="${region.href}">Every ${bodies.one} in ${region.inSentence}</a></p>
  `;
  return html`
    ${region.rows.length + neighbours.rows.length > 0 ? html`<p>${othersLead(bodies, isCounted)}</p>` : undefined}
    ${
      count > 0
        ? html`
            ${byGrade({
              caption: bodiesLike(count, bodies),
              rows: neighbours.rows,
            })}
            ${folded(
              eachWithGrades(count, bodies),
              like(authority, neighbours.councils, { site, subject, bodies }),
            )}
            ${folded(region.name, inRegion)}
          `
        : inRegion
    }
    ${
      compared === undefined
        ? undefined
        : html`<p>
            <a href="${compareWithUrl(authority, settings, nearest, compared)}"
              >${compareWith(
                authority.name,
                nearest.map(({ name }) => name),
                bodies,
              )}</a
            >
          </p>`
    }
  `;
}

function like(
  { name }: Pick<Authority, 'name'>,
  councils: readonly Authority[],
  { site, subject, bodies }: { site: Site; subject: Subject; bodies: Noun },
): SafeHtml {
  return html`
    <p>${neighboursInWords(councils.length, name, bodies)}</p>
    ${councilTable({
      caption: bodiesLike(councils.length, bodies, name),
      authorities: councils,
      series: areaSeriesToday(site, subject.id).filter(({ past }) => !past),
      ...{ site, subject },
    })}
  `;
}
