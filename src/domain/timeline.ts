import type { Framework } from '../schemas/framework.ts';
import { beforeOf, compareInspections, type Change, type Comparison } from './change.ts';
import { visitsAfter } from './visits-between.ts';
import {
  areasAndOverall,
  notApplicable,
  overallId,
  type GradedInspection,
  type JudgedArea,
} from './outcome.ts';

/** One area in one inspection, as a point on its lane. */
export type TimelinePoint = {
  inspection: GradedInspection;
  area: JudgedArea;
  /** How it stands to the inspection before; nothing in the first inspection. */
  verdict: Change['verdict'] | undefined;
};

/** One row of a timeline: an area through all inspections, with gaps where it was not judged. */
export type Lane = { id: string; plain: string; points: (TimelinePoint | undefined)[] };

/** A reason why grades cannot be compared, and the areas it is about. */
export type Break = { areas: string[]; why: string };

/** What happened from one inspection to the next. */
export type Step = {
  from: GradedInspection;
  to: GradedInspection;
  comparison: Comparison;
  /** Why grades cannot be compared across it, each reason once. Empty where all can. */
  breaks: Break[];
  /** Why grades can be compared across it although the framework changed, each reason once. */
  whySame: string[];
  /** Which visits were usual in between, and that we hold none of them, where that is so. */
  missed: string | undefined;
};

export type Timeline = {
  inspections: GradedInspection[];
  lanes: Lane[];
  steps: Step[];
  /** How many there were before these. */
  older: number;
};

/** So many grades fit side by side into 320 px (WCAG 1.4.10). */
const mostSideBySide = 8;

type Frameworks = ReadonlyMap<string, Framework>;

/**
 * A council's newest graded inspections side by side, area by area.
 *
 * @param newestFirst graded inspections on one subject, as `resultsOf` gives them.
 * @returns inspections, oldest first; lanes in the order of the newest framework, the areas of older
 *   ones after them, the overall grade last; and the steps between inspections.
 */
export function timelineOf(
  newestFirst: readonly GradedInspection[],
  frameworks: Frameworks,
): Timeline {
  const inspections = newestFirst.slice(0, mostSideBySide).toReversed();
  const steps = inspections.slice(1).flatMap((to, index) => {
    const from = inspections[index];
    return from ? [stepBetween(from, to, frameworks)] : [];
  });
  const older = newestFirst.length - inspections.length;
  return { inspections, lanes: lanesOf(inspections, steps), steps, older };
}

function stepBetween(from: GradedInspection, to: GradedInspection, frameworks: Frameworks): Step {
  const comparison = compareInspections(to, from, frameworks);
  return {
    from,
    to,
    comparison,
    breaks: breaksIn(comparison),
    whySame: whySameIn(comparison),
    missed: missedAfter(from, frameworks),
  };
}

/** What may have been between two inspections and is not here. A gap of ours is no gap in fact. */
function missedAfter(from: GradedInspection, frameworks: Frameworks): string | undefined {
  const between = visitsAfter(from, frameworks.values());
  return between?.notHeld && `${between.usual} ${between.notHeld}`;
}

function whySameIn({ changes }: Comparison): string[] {
  const reasons = changes.flatMap((one) =>
    one.verdict === 'not-comparable' ? [] : (one.whySame ?? []),
  );
  return [...new Set(reasons)];
}

function breaksIn({ changes, dropped }: Comparison): Break[] {
  const reasons = [
    ...changes.flatMap((one) =>
      one.verdict === 'not-comparable' ? [{ plain: one.area.plain, why: one.why }] : [],
    ),
    ...dropped,
  ];
  return [...Map.groupBy(reasons, ({ why }) => why)].map(([why, those]) => ({
    why,
    areas: those.map(({ plain }) => plain),
  }));
}

function lanesOf(inspections: readonly GradedInspection[], steps: readonly Step[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const [index, inspection] of [...inspections.entries()].toReversed()) {
    const newer = inspections.slice(index + 1);
    for (const area of areasAndOverall(inspection)) {
      const id = laneOf(area.id, newer);
      const lane = lanes.get(id) ?? {
        id,
        plain: area.plain,
        points: inspections.map(() => undefined),
      };
      lane.points[index] = { inspection, area, verdict: verdictOn(area, steps[index - 1]) };
      lanes.set(id, lane);
    }
  }
  const all = [...lanes.values()].filter(({ points }) => points.some(isJudgedHere));
  return [...all.filter(({ id }) => id !== overallId), ...all.filter(({ id }) => id === overallId)];
}

/** A lane of an area that inspectors never judge there would be empty. */
function isJudgedHere(point: TimelinePoint | undefined): boolean {
  return (
    point !== undefined &&
    !(point.area.result.kind === 'missing' && point.area.result.words === notApplicable)
  );
}

function verdictOn(area: JudgedArea, step: Step | undefined): Change['verdict'] | undefined {
  return step?.comparison.changes.find((one) => one.area.id === area.id)?.verdict;
}

/**
 * The lane of an area: its own, or that of the one area which alone came out of it alone. Where an
 * area was split or merged, its lane ends, and others begin.
 */
function laneOf(area: string, newer: readonly GradedInspection[]): string {
  let lane = area;
  for (const { framework } of newer) {
    if (framework.areas.some(({ id }) => id === lane)) continue;
    const heirs = framework.areas.filter(({ id }) => {
      const before = beforeOf(framework, id);
      return typeof before === 'object' && before.areas.length === 1 && before.areas[0] === lane;
    });
    if (heirs.length === 1 && heirs[0]) lane = heirs[0].id;
  }
  return lane;
}
