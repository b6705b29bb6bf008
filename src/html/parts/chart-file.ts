import type { CountRow } from '../../domain/whole.ts';
import { wrapped } from '../../formats/wrapped.ts';
import { inXml } from '../../formats/xml.ts';
import type { Grade } from '../../schemas/framework.ts';
import type { Noun } from '../../schemas/site.ts';
import { baseInWords, noGradeInLegend } from '../../wording/figures.ts';
import { gradeBar } from './grade-bar.ts';
import { shapeOf } from './grade.ts';
import { drawn, frameOf, markOf, type MapDrawing } from './hexmap.ts';
import { fromPipeline, html, type SafeHtml } from './html.ts';

/** Pixels: how wide a chart is, and how much stays free at its sides. */
const [width, edge] = [780, 16];
const inner = width - 2 * edge;

/** What is drawn, and how high it is in pixels. */
type Body = { drawing: SafeHtml; height: number };

type Props = {
  /** What the chart says, and what it shows. */
  title: string;
  about: string;
  grades: readonly Grade[];
  body: Body;
  /** Where the numbers are from, and under which licence. */
  source: string;
  /** The style sheet of pictures. */
  styles: string;
};

/**
 * A chart as a file (SVG 2) that says by itself what it shows and where it is from. Letters are the
 * reader’s own, so the same content gives the same bytes.
 */
export function chartFile({ title, about, grades, body, source, styles }: Props): string {
  const titles = wrapped(title, 74);
  const legendAt = edge + titles.length * 26 + 42;
  const bodyAt = legendAt + 18;
  const sources = wrapped(source, 100);
  const height = bodyAt + body.height + sources.length * 17 + 2 * edge;
  const svg = html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-labelledby="title"
  >
    <title id="title">${title}. ${about}.</title>
    <style>
      ${fromPipeline(styles)}
    </style>
    <rect class="ground" width="${width}" height="${height}" />
    <g aria-hidden="true">
      ${lines(titles, 'title', edge + 20, 26)}
      ${lines([about], 'about', edge + titles.length * 26 + 16, 0)}
      <g class="words">${legendOf(grades, legendAt)}</g>
      <svg class="hexmap" x="${edge}" y="${bodyAt}" width="${inner}" height="${body.height}">
        ${body.drawing}
      </svg>
      ${lines(sources, 'source', bodyAt + body.height + edge + 12, 17)}
    </g>
  </svg>`;
  return `${inXml(String(svg)).trim()}\n`;
}

function lines(all: readonly string[], kind: string, y: number, height: number): SafeHtml[] {
  return all.map(
    (line, index) =>
      html`<text class="${kind}" x="${edge}" y="${y + index * height}">${line}</text>`,
  );
}

function legendOf(grades: readonly Grade[], y: number): SafeHtml[] {
  let x = edge + 8;
  const all = [...grades, { label: noGradeInLegend, mark: undefined }];
  return all.map(({ label, mark }) => {
    const at = x;
    x += 40 + label.length * 7;
    return html`<svg x="${at}" y="${y - 5}" overflow="visible">
        <path class="fill--${mark ?? 'none'}" d="${shapeOf(mark)}" transform="scale(0.7)" /></svg
      ><text class="key" x="${at + 14}" y="${y}">${label}</text>`;
  });
}

/** Counts line by line: each with its name, its base and its bar. */
export function barsOf(rows: readonly CountRow[], bodies: Noun): Body {
  const rowHeight = 46;
  return {
    height: rows.length * rowHeight,
    drawing: html`${rows.map(
      ({ name, figures }, index) => html`
        <text y="${index * rowHeight + 16}">${name}</text>
        <text class="base" y="${index * rowHeight + 34}"
          >${baseInWords(figures.councils, bodies)}</text
        >
        <svg x="220" y="${index * rowHeight + 4}" width="${inner - 220}" height="24">
          ${gradeBar(figures)}
        </svg>
      `,
    )}`,
  };
}

/** The map without its links. */
export function mapOf(map: MapDrawing): Body {
  const frame = frameOf(map);
  const height = Math.round((inner * frame.height) / frame.width);
  const cells = drawn(
    map,
    ({ result }, shapes) => html`<g class="fill--${markOf(result) ?? 'none'}">${shapes}</g>`,
  );
  return {
    height,
    drawing: html`<svg
      viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}"
      width="${inner}"
      height="${height}"
    >
      ${cells}
    </svg>`,
  };
}
