import { dayNumber } from '../../domain/dates.ts';
import { scaleOf } from '../../domain/scales.ts';
import { inspectionYear } from '../../domain/themes.ts';
import type { Inspection } from '../../domain/site.ts';
import type { Lane, TimelinePoint } from '../../domain/timeline.ts';
import type { Grade } from '../../schemas/framework.ts';
import { pictureInWords, rulesOf } from '../../wording/timeline.ts';
import { shapeOf } from './grade.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  lane: Lane;
  /** Visits without grades. */
  visits: readonly Inspection[];
  /** The site’s own day (ISO): where the picture ends. */
  asOf: string;
};

/** Lengths in rem, so that the picture grows with the reader’s letters and never shrinks. */
const [top, rowHeight, axis] = [2.75, 2.125, 1.375];
/** The first and the last day of the picture, in per cent of its width. */
const [firstX, lastX] = [4, 98];
/** Years closer than this, in per cent, would lie on each other. */
const roomForYear = 12;

type Dot = { point: TimelinePoint; x: number; row: number | undefined };

/**
 * One lane as a picture: time runs to the right, the best grade is on top, a grade stands until the
 * next. It repeats its table. Nothing is drawn where grades are not of one scale.
 */
export function timelineChart({ lane, visits, asOf }: Props): SafeHtml | undefined {
  const points = lane.points.filter((point) => point !== undefined);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const grades = scaleOf(last.inspection.framework, last.area.id);
  const place = placeIn(dayOf(first.inspection), asOf);
  const dots = points.map((point) => ({
    point,
    x: place(dayOf(point.inspection)),
    row: rowOf(point, grades),
  }));
  const lines = dots.filter(({ row }) => row !== undefined);
  if (lines.length === 0 || lines.some(({ row }) => row === -1)) return undefined;
  const bottom = yOf(grades.length - 1) + axis;
  const seen = visits.filter((visit) => dayOf(visit) > dayOf(first.inspection));
  return html`
    <svg
      width="100%"
      height="${rem(bottom + 1.5)}"
      role="img"
      aria-label="${pictureInWords(lane)}"
      focusable="false"
    >
      ${rules(points, place, bottom)} ${scale(grades)}
      ${dots.map((dot, index) => path(dot, dots[index + 1]))}
      ${seen.map((visit) => tick(place(dayOf(visit)), bottom))} ${dots.map(mark)}
      ${years(dots, bottom + 1.25)}
    </svg>
  `;
}

function dayOf({ ended, published }: Inspection): string {
  return ended ?? published;
}

function placeIn(from: string, to: string): (day: string) => number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const share = (day: string) => (dayNumber(day) - first) / Math.max(1, last - first);
  return (day) => Math.round((firstX + share(day) * (lastX - firstX)) * 10) / 10;
}

/** The row of a grade; -1 where the scale has no such grade, and nothing where there is none. */
function rowOf({ area }: TimelinePoint, grades: readonly Grade[]): number | undefined {
  const { result } = area;
  return result.kind === 'graded'
    ? grades.findIndex(({ id }) => id === result.grade.id)
    : undefined;
}

function yOf(row: number): number {
  return top + row * rowHeight;
}

function rem(length: number): string {
  return `${String(Math.round(length * 1000) / 1000)}rem`;
}

/** The ground behind the years of each set of rules, every other one shaded, with its word. */
function rules(
  points: readonly TimelinePoint[],
  place: (day: string) => number,
  bottom: number,
): SafeHtml[] {
  const frameworks = [...new Set(points.map(({ inspection }) => inspection.framework))];
  const eras = frameworks.map(({ kinds }, index) => {
    const from = kinds.map((kind) => kind.from).sort()[0] ?? '';
    return { from, x: index === 0 ? 0 : Math.max(0, place(from)) };
  });
  return eras.map(({ from, x }, index) => {
    const width = (eras[index + 1]?.x ?? 100) - x;
    const word =
      width >= 30 ? html`<text x="${x + 1}%" y="1rem">${rulesOf(from)}</text>` : undefined;
    const ground =
      index % 2 === 1
        ? html`<rect class="rules" x="${x}%" width="${width}%" height="${rem(bottom)}" />`
        : undefined;
    return html`${ground}${word}`;
  });
}

/** A line for each grade, with its word above it. */
function scale(grades: readonly Grade[]): SafeHtml[] {
  return grades.map(
    ({ label }, row) => html`
      <line class="grid" x2="100%" y1="${rem(yOf(row))}" y2="${rem(yOf(row))}" />
      <text y="${rem(yOf(row) - 0.625)}">${label}</text>
    `,
  );
}

/** A grade until the next one, and the step between both where they can be compared. */
function path({ x, row }: Dot, next: Dot | undefined): SafeHtml | undefined {
  if (row === undefined) return undefined;
  const y = rem(yOf(row));
  const stands = html`<line class="line" x1="${x}%" x2="${next?.x ?? 100}%" y1="${y}" y2="${y}" />`;
  const isStep = next?.row !== undefined && next.row !== row && isCompared(next.point);
  if (!isStep || next.row === undefined) return stands;
  return html`${stands}<line
      class="line"
      x1="${next.x}%"
      x2="${next.x}%"
      y1="${y}"
      y2="${rem(yOf(next.row))}"
    />`;
}

function isCompared({ verdict }: TimelinePoint): boolean {
  return verdict !== undefined && verdict !== 'not-comparable';
}

function tick(x: number, y: number): SafeHtml {
  return html`<line class="visit" x1="${x}%" x2="${x}%" y1="${rem(y - 0.75)}" y2="${rem(y)}" />`;
}

function mark({ point, x, row }: Dot): SafeHtml | undefined {
  const { result } = point.area;
  if (row === undefined || result.kind !== 'graded') return undefined;
  return html`<svg x="${x}%" y="${rem(yOf(row))}">
    <path class="dot fill--${result.grade.mark}" d="${shapeOf(result.grade.mark)}" />
  </svg>`;
}

/** The year below each inspection, as far as there is room; the newest always has its own. */
function years(dots: readonly Dot[], y: number): SafeHtml[] {
  const shown: Dot[] = [];
  for (const dot of dots.toReversed()) {
    const last = shown.at(-1);
    if (!last || last.x - dot.x >= roomForYear) shown.push(dot);
  }
  return shown.map(({ point, x }) => {
    const side = x < 10 ? 'start' : x > 90 ? 'end' : 'middle';
    return html`<text class="${side}" x="${x}%" y="${rem(y)}">
      ${inspectionYear(point.inspection)}
    </text>`;
  });
}
