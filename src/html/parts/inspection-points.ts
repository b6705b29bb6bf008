import { isGraded, judgedAreas } from '../../domain/outcome.ts';
import type { Common, Inspection, Renderers } from '../../domain/site.ts';
import { pointsToldHere } from '../../wording/counts.ts';
import { fromPipeline, html, type SafeHtml } from './html.ts';
import { points } from './points.ts';
import type { Replies } from './reply.ts';
import { themesOfPoint } from './theme-links.ts';

type Props = { site: Common; inspection: Inspection; render: Renderers };

/** What worked well, point by point. */
export function whatWorkedWell({
  inspection,
  render,
}: Pick<Props, 'inspection' | 'render'>): SafeHtml | undefined {
  const { strengths, prose } = inspection;
  if (strengths.length === 0) return undefined;
  const lines = strengths.map(({ id, text, pages }) => ({
    ...{ id, pages },
    line: fromPipeline(render.line(text, prose)),
  }));
  return points({ inspection, lines, prefix: 'strength' });
}

/** Each point with its area, its pages, and the council’s answer beside it. */
export function whatMustImprove(
  { inspection, site, render }: Props,
  replies: Replies | undefined,
): SafeHtml | undefined {
  const { improvements, prose } = inspection;
  if (improvements.length === 0) return undefined;
  const areas = new Map(
    isGraded(inspection) ? judgedAreas(inspection).map(({ id, plain }) => [id, plain]) : [],
  );
  const lines = improvements.map(({ id, text, area, pages, themes }) => ({
    ...{ id, pages, area: area === undefined ? undefined : areas.get(area) },
    line: fromPipeline(render.line(text, prose)),
    themes: themesOfPoint(themes, site),
    reply: replies?.at(id),
  }));
  return html`
    <p>${pointsToldHere(improvements.length)}</p>
    ${points({ inspection, lines, prefix: 'improve', numbered: true })}
  `;
}
