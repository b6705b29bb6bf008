import type { Lane, Step, Timeline } from '../../domain/timeline.ts';
import { overallId } from '../../domain/outcome.ts';
import type { Inspection } from '../../domain/site.ts';
import { monthOf } from '../../wording/visits.ts';
import { newestOf } from '../../wording/counts.ts';
import { verdictInWords } from '../../wording/since.ts';
import {
  areaByArea,
  gradesOverTime,
  howToRead,
  laneTable,
  laneTitle,
} from '../../wording/timeline.ts';
import { result } from './area-result.ts';
import { folded } from './contents.ts';
import { html, type SafeHtml } from './html.ts';
import { timelineChart } from './timeline-chart.ts';

type Props = {
  timeline: Timeline;
  /** Visits without grades. */
  visits: readonly Inspection[];
  asOf: string;
};

/**
 * All graded inspections of a council: the leading lane as a table and as a picture, and folded all
 * lanes with the reasons why some grades cannot be compared. The overall grade leads, where there is
 * one: it is what stays comparable longest.
 */
export function timeline(props: Props): SafeHtml | undefined {
  const { inspections, lanes, steps, older } = props.timeline;
  if (inspections.length === 0) return undefined;
  if (inspections.length === 1) {
    return html`<p>
      We have added one inspection with grades, so there is nothing to compare it with.
    </p>`;
  }
  const lead = lanes.find(({ id }) => id === overallId) ?? lanes[0];
  const others = lanes.filter((lane) => lane !== lead);
  const reasons = steps.map((step) => reasonsOf(step));
  const hasReasons = steps.some(({ breaks, whySame }) => breaks.length + whySame.length > 0);
  return html`
    ${older > 0 ? html`<p>${newestOf(inspections.length, inspections.length + older, 'inspection')}</p>` : undefined}
    ${lead && leadingLane(lead, props)}
    ${
      others.length > 0
        ? folded(
            areaByArea,
            html`${others.map((lane) => picture(lane, props))} ${allGrades(others)} ${reasons}`,
          )
        : hasReasons
          ? folded(areaByArea, html`${reasons}`)
          : undefined
    }
  `;
}

/** The columns of every table of grades over time. */
const head = html`
  <thead>
    <tr>
      <th scope="col">Inspection</th>
      <th scope="col">Grade</th>
      <th scope="col">Change</th>
    </tr>
  </thead>
`;

function leadingLane(lane: Lane, { visits, asOf }: Props): SafeHtml {
  const reading = howToRead(lane, visits.length > 0);
  return html`
    <table>
      <caption>
        ${laneTable(lane)}
      </caption>
      ${head}
      <tbody>
        ${rowsOf(lane)}
      </tbody>
    </table>
    <figure class="timeline">
      <figcaption>${gradesOverTime(lane)}</figcaption>
      ${timelineChart({ lane, visits, asOf })}
      ${reading === '' ? undefined : html`<p class="source">${reading}</p>`}
    </figure>
  `;
}

/** A lane as a picture of its own, where it has grades to join. */
function picture(lane: Lane, { visits, asOf }: Props): SafeHtml | undefined {
  const graded = lane.points.filter((point) => point?.area.result.kind === 'graded');
  if (graded.length < 2) return undefined;
  return html`<figure class="timeline">
    <figcaption>${laneTitle(lane)}</figcaption>
    ${timelineChart({ lane, visits, asOf })}
  </figure>`;
}

/** Lanes as a table: each area with its grades, newest first, and how each stands to the one before. */
function allGrades(lanes: readonly Lane[]): SafeHtml {
  return html`
    <table>
      <caption>
        All grades, area by area
      </caption>
      ${head}
      ${lanes.map(
        (lane) => html`
          <tbody>
            <tr>
              <th scope="rowgroup" colspan="3" class="group">${lane.plain} ${official(lane)}</th>
            </tr>
            ${rowsOf(lane)}
          </tbody>
        `,
      )}
    </table>
  `;
}

/** What the newest framework calls the area, where that is more than its short name. */
function official({ plain, points }: Lane): SafeHtml | undefined {
  const label = points.findLast((point) => point !== undefined)?.area.label;
  return label === undefined || label === plain
    ? undefined
    : html`<span class="hint">${label}</span>`;
}

function rowsOf({ points }: Lane): SafeHtml[] {
  return points.toReversed().flatMap((point) =>
    point
      ? [
          html`<tr>
            <th scope="row">${monthOf(point.inspection)}</th>
            <td>${result({ result: point.area.result })}</td>
            <td>${point.verdict && verdictInWords[point.verdict]}</td>
          </tr>`,
        ]
      : [],
  );
}

/**
 * Why grades of two inspections can, or cannot, be compared. Nothing where there is nothing to say.
 *
 * @param isAlone whether a heading above names the inspections already.
 */
export function reasonsOf(
  { from, to, breaks, whySame, missed }: Step,
  isAlone = false,
): SafeHtml | undefined {
  if (breaks.length + whySame.length === 0 && missed === undefined) return undefined;
  return html`
    ${isAlone ? undefined : html`<p><strong>${monthOf(from)} to ${monthOf(to)}</strong></p>`}
    <ul class="small">
      ${whySame.map((why) => html`<li>${why}</li>`)}
      ${breaks.map(({ areas, why }) => html`<li>${areas.join('; ')}. ${why}</li>`)}
      ${missed === undefined ? undefined : html`<li>${missed}</li>`}
    </ul>
  `;
}
