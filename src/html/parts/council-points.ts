import { isGraded, judgedAreas } from '../../domain/outcome.ts';
import type { Authority, Inspection, Renderers, Site } from '../../domain/site.ts';
import { otherCouncils, themesOf, type ImprovementPoint } from '../../domain/themes.ts';
import { bodiesOf, ownSubject } from '../../domain/subjects.ts';
import { bracketsInWords } from '../../wording/themes.ts';
import { fromPipeline, html, type SafeHtml } from './html.ts';
import { pointNote } from './points.ts';
import { themesWithOthers } from './theme-links.ts';

type Props = {
  authority: Authority;
  inspection: Inspection;
  site: Site;
  line: Renderers['line'];
};

/** What must improve, on a council’s page: each point with its area, and who else was asked. */
export function councilPoints({ authority, inspection, site, line }: Props): SafeHtml | undefined {
  const { improvements, prose } = inspection;
  if (improvements.length === 0) return undefined;
  const { settings } = site;
  const bodies = bodiesOf(settings, ownSubject(authority, settings));
  const areas = new Map(
    isGraded(inspection) ? judgedAreas(inspection).map(({ id, plain }) => [id, plain]) : [],
  );
  const below = ({ area, themes }: ImprovementPoint) =>
    pointNote(inspection, {
      area: area === undefined ? undefined : areas.get(area),
      themes: themesWithOthers(themes, site, ({ id }) => {
        const { count } = otherCouncils(id, authority, site);
        return String(count);
      }),
    });
  return html`
    <ol class="points">
      ${improvements.map(
        (point) =>
          html`<li><div>${fromPipeline(line(point.text, prose))} ${below(point)}</div></li>`,
      )}
    </ol>
    ${
      site.themes.size > 0 && improvements.some(({ themes }) => themes.length > 0)
        ? html`<p class="quiet small">${bracketsInWords(themesOf(site).since, bodies)}</p>`
        : undefined
    }
  `;
}
