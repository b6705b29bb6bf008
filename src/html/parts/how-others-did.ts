import { areaSeriesToday, type Others } from '../../domain/england.ts';
import type { Authority, Site } from '../../domain/site.ts';
import { compareWithUrl } from '../../domain/urls.ts';
import { compareWith, eachWithGrades, othersLead } from '../../wording/council-page.ts';
import { councilsLike, neighboursInWords } from '../../wording/counts.ts';
import { byGrade } from './by-grade.ts';
import { folded } from './contents.ts';
import { councilTable } from './council-table.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  authority: Pick<Authority, 'name' | 'slug' | 'neighbours'>;
  others: Others;
  site: Site;
};

/** How many councils a comparison in one click adds. */
const mostCompared = 3;

/** How many councils around this one have which grade: among those most like it, and in its region. */
export function howOthersDid({ authority, others, site }: Props): SafeHtml {
  const { region, neighbours } = others;
  const nearest = neighbours.councils.slice(0, mostCompared);
  const inRegion = html`
    ${byGrade({ caption: `${region.name}, with ${authority.name}`, rows: region.rows })}
    <p><a href="${region.href}">Every council in ${region.inSentence}</a></p>
  `;
  return html`
    <p>${othersLead}</p>
    ${
      neighbours.councils.length > 0
        ? html`
            ${byGrade({
              caption: councilsLike(neighbours.councils.length),
              rows: neighbours.rows,
            })}
            ${folded(eachWithGrades(neighbours.councils.length), like(authority, neighbours.councils, site))}
            ${folded(region.name, inRegion)}
          `
        : inRegion
    }
    <p>
      <a href="${compareWithUrl(authority, nearest)}"
        >${compareWith(
          authority.name,
          nearest.map(({ name }) => name),
        )}</a
      >
    </p>
  `;
}

function like(
  { name }: Pick<Authority, 'name'>,
  councils: readonly Authority[],
  site: Site,
): SafeHtml {
  return html`
    <p>${neighboursInWords(councils.length, name)}</p>
    ${councilTable({
      caption: councilsLike(councils.length, name),
      authorities: councils,
      series: areaSeriesToday(site).filter(({ past }) => !past),
      site,
    })}
  `;
}
