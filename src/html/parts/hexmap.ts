import type { CouncilResult, Figures } from '../../domain/figures.ts';
import type { HexDrawing } from '../../domain/hexmap.ts';
import { labelsBeyond, type RegionLabel } from '../../domain/region-labels.ts';
import { councilUrl } from '../../domain/urls.ts';
import type { GradeMark } from '../../schemas/framework.ts';
import type { Noun } from '../../schemas/site.ts';
import { areaResultInWords } from '../../wording/figures.ts';
import { shapeOf } from './grade.ts';
import { legendOf } from './grade-counts.ts';
import { html, type SafeHtml } from './html.ts';

/** All that is drawn, on a page or in a file. */
export type MapDrawing = {
  drawing: HexDrawing;
  /** The lines between regions, as the path of an SVG. */
  outlines: string;
  labels: readonly RegionLabel[];
  /** Regions in order, each with its councils. */
  regions: readonly { id: string; name: string; cells: readonly CouncilResult[] }[];
};

type Props = MapDrawing & {
  figures: Figures;
  /** What the map shows, such as “Help and protection in every council”. */
  name: string;
  /** Where the same is told as a table. */
  table: string;
  /** The map as a file, for screens where hexagons would be too small to touch. */
  picture: string;
  source: string;
  bodies: Noun;
};

/** The card of a council: how large, in drawing units. */
const card = { width: 400, height: 78 };

/**
 * Every council as a hexagon of the same size, with the shape and the colour of its grade. Each is a
 * link; its card shows in the free corner when it is pointed at or reached by keyboard, where it
 * hides no other. A link to a region dims the rest. Small screens have it as a picture.
 */
export function hexmapPicture(props: Props): SafeHtml {
  const { figures, name, table, picture, source, bodies, regions } = props;
  return html`
    <figure class="hexmap" id="map">
      <p class="skip"><a href="${table}">Skip the map: every ${bodies.one} in a table</a></p>
      <nav class="skip" aria-label="One region on the map">
        <ul class="ways small">
          <li><a href="#map">All regions</a></li>
          ${regions.map(({ id, name: region }) => html`<li><a href="#on-map-${id}">${region}</a></li>`)}
        </ul>
      </nav>
      ${legendOf([{ figures }])}
      <div role="group" aria-label="${name}">${mapSvg(props)}</div>
      <img
        class="picture"
        src="${picture}"
        alt="${name}. The table below says the same."
        width="780"
        height="875"
        loading="lazy"
      />
      <figcaption class="quiet small">
        Each hexagon is a ${bodies.one}. All have the same size, whatever the size of the
        ${bodies.one}. Thick lines part the regions. Layout of the map: ${source}.
      </figcaption>
    </figure>
  `;
}

function mapSvg(props: MapDrawing): SafeHtml {
  const { x, y, width, height } = frameOf(props);
  const { width: wide, height: high } = card;
  return html`<svg viewBox="${x} ${y} ${width} ${height}">
    <rect class="card" x="${x + 1}" y="${y + 1}" width="${wide}" height="${high}" />
    ${drawn(props, (council, inside) => linked(council, inside, { x: x + 14, y: y + 25 }))}
  </svg>`;
}

/** What a map takes up, in drawing units: names of regions at its sides, and cards in its corner. */
export function frameOf({ drawing, labels }: MapDrawing) {
  const { left, right } = labelsBeyond(labels, drawing.width);
  const rows = [...Map.groupBy(drawing.hexes, (hex) => hex.y)];
  const firstBelow = rows.find(([, row]) => row.some(({ x }) => x - 20 + left < card.width));
  const free = (firstBelow?.[0] ?? 0) - 24;
  const above = Math.max(0, card.height - free);
  return {
    x: -left,
    y: -above,
    width: drawing.width + left + right,
    height: drawing.height + above,
  };
}

/** The map itself. Its hexagons are what `cell` makes of the picture of each council. */
export function drawn(
  props: MapDrawing,
  cell: (council: CouncilResult, picture: SafeHtml) => SafeHtml,
): SafeHtml {
  const { drawing, outlines, labels, regions } = props;
  const places = new Map(drawing.hexes.map((hex) => [hex.slug, hex]));
  const marks = new Set(regions.flatMap(({ cells }) => cells.map(({ result }) => markOf(result))));
  const { x, y } = frameOf(props);
  return html`
    <defs>${[...marks].map((mark) => hexagon(mark, drawing.corners))}</defs>
    ${regions.map(
      ({ id, name, cells }) =>
        html`<g class="region" id="on-map-${id}">
          ${cells.map((council) => {
            const place = places.get(council.authority.slug);
            const mark = markOf(council.result) ?? 'none';
            return (
              place &&
              cell(council, html`<use href="#hex-${mark}" x="${place.x}" y="${place.y}" />`)
            );
          })}
          <text class="on-card" x="${x + 14}" y="${y + 67}">${name}</text>
        </g>`,
    )}
    <path class="outline" d="${outlines}" />
    ${labels.map(label)}
  `;
}

/** A hexagon with its mark around the point 0 0. It takes its colour from where it is used. */
function hexagon(mark: GradeMark | undefined, corners: string): SafeHtml {
  return html`<g id="hex-${mark ?? 'none'}"
    ><polygon
      points="${corners}"
    />${mark && html`<path class="shape on--${mark}" d="${shapeOf(mark)}" />`}</g
  >`;
}

/** A council as a link; its name and its grade stand on the card. */
function linked(
  { authority, result }: CouncilResult,
  picture: SafeHtml,
  { x, y }: { x: number; y: number },
): SafeHtml {
  return html`<a href="${councilUrl(authority)}" class="hex fill--${markOf(result) ?? 'none'}"
    >${picture}<text class="name" x="${x}" y="${y}"
      >${authority.name}: <tspan x="${x}" dy="22">${areaResultInWords(result)}</tspan></text
    ></a
  >`;
}

/** The mark of what was found, or nothing. */
export function markOf(result: CouncilResult['result']): GradeMark | undefined {
  return result.kind === 'graded' ? result.grade.mark : undefined;
}

function label({ lines, x, y, anchor }: RegionLabel): SafeHtml {
  return html`<text class="label ${anchor}" aria-hidden="true">
    ${lines.map(
      (line, index) =>
        html`<tspan x="${x}" y="${y + 6 + (index - (lines.length - 1) / 2) * 18}">${line}</tspan>`,
    )}
  </text>`;
}
