import type { CouncilResult, Figures } from '../../domain/figures.ts';
import type { HexDrawing } from '../../domain/hexmap.ts';
import { councilUrl } from '../../domain/urls.ts';
import type { GradeMark } from '../../schemas/framework.ts';
import type { Noun } from '../../schemas/site.ts';
import { areaResultInWords } from '../../wording/figures.ts';
import { shapeOf } from './grade.ts';
import { legendOf } from './grade-counts.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  drawing: HexDrawing;
  /** The lines between regions, as the path of an SVG. */
  outlines: string;
  results: readonly CouncilResult[];
  figures: Figures;
  /** What the map shows, such as “Help and protection in every council”. */
  name: string;
  /** Where the same is told as a table. */
  table: string;
  source: string;
  bodies: Noun;
};

/** Room above the map for the name of the council that is pointed at. */
const nameLine = 34;

/**
 * Every council as a hexagon of the same size, with the shape and the colour of its grade. Each is a
 * link; its name shows at the top when it is pointed at or reached by keyboard. On small screens,
 * where hexagons would be too small to touch, the page’s table stands alone.
 */
export function hexmap(props: Props): SafeHtml {
  const { drawing, outlines, results, figures, name, table, source, bodies } = props;
  const { width, height, corners } = drawing;
  const marks = new Set(results.map(({ result }) => markOf(result)));
  return html`
    <figure class="hexmap" id="map">
      <p class="skip"><a href="${table}">Skip the map: every ${bodies.one} in a table</a></p>
      ${legendOf([{ figures }])}
      <div role="group" aria-label="${name}">
        <svg viewBox="0 ${-nameLine} ${width} ${height + nameLine}">
          <defs>
            <polygon id="hex" points="${corners}" />
            ${[...marks].map((mark) =>
              mark ? html`<path id="hex-${mark}" d="${shapeOf(mark)}" />` : undefined,
            )}
          </defs>
          ${cells(props)}
          <path class="outline" d="${outlines}" />
        </svg>
      </div>
      <p class="quiet small">
        Each hexagon is a ${bodies.one}. All have the same size, whatever the size of the
        ${bodies.one}. Dark lines part the regions. Layout of the map: ${source}.
      </p>
    </figure>
  `;
}

function cells({ drawing, results }: Props): SafeHtml[] {
  const bySlug = new Map(results.map((one) => [one.authority.slug, one]));
  return drawing.hexes.flatMap(({ slug, x, y }) => {
    const cell = bySlug.get(slug);
    if (!cell) return [];
    const mark = markOf(cell.result) ?? 'none';
    return [
      html`<a href="${councilUrl(cell.authority)}" class="hex fill--${mark}">
        <use class="cell" href="#hex" x="${x}" y="${y}" />
        ${
          mark === 'none'
            ? undefined
            : html`<use class="shape on--${mark}" href="#hex-${mark}" x="${x}" y="${y}" />`
        }
        <text class="name" y="${20 - nameLine}">
          ${cell.authority.name}: ${areaResultInWords(cell.result)}
        </text>
      </a>`,
    ];
  });
}

function markOf(result: CouncilResult['result']): GradeMark | undefined {
  return result.kind === 'graded' ? result.grade.mark : undefined;
}
