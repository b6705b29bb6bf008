import type {
  Framework,
  Grade,
  GradedFramework,
  NarrativeFramework,
} from '../schemas/framework.ts';
import { beforeOf, whySameOf } from './change.ts';
import { noResult, resultAbsent } from './absent.ts';
import { scaleOf } from './scales.ts';
import {
  outcomeId,
  overallId,
  resultsIn,
  type AreaResult,
  type JudgedInspection,
} from './outcome.ts';

type Frameworks = ReadonlyMap<string, Framework>;

/**
 * One thing that is judged, for as long as its grades mean the same: through all the frameworks
 * that keep the area as it was. Where an area is split, merged or changed, a new series begins.
 */
export type AreaSeries = {
  /** The framework and the area where it began: `standard-2018/leaders`. */
  id: string;
  /** The area’s short name in frameworks. */
  area: string;
  plain: string;
  /** What the inspectors call it. */
  label: string;
  about: string;
  /** Its scale, best first. */
  grades: readonly Grade[];
  /** The day from which a visit could judge it, as ISO. */
  began: string;
  /** Whether the newest rules no longer judge it as one. An overall grade is never past: it is missing. */
  past: boolean;
  /** Why grades from before cannot be counted with these. */
  whyNew: string | undefined;
  /** Why its grades were counted together through a change of the rules, where that is said. */
  whySame: string | undefined;
};

/**
 * The areas’ series in some inspections, newest framework first and in its order. The overall grade comes
 * last: areas lead.
 */
export function areaSeriesOf(
  inspections: readonly JudgedInspection[],
  frameworks: Frameworks,
): AreaSeries[] {
  const used = [...new Set(inspections.map(({ framework }) => framework))];
  used.sort((a, b) => (firstDay(a) < firstDay(b) ? 1 : -1));
  const allSeries = new Map<string, AreaSeries>();
  for (const framework of used) {
    for (const area of ownAreas(framework)) {
      const past = !(used[0] && isJudgedBy(used[0], area.id));
      const series = { ...seriesFrom(framework, area, frameworks), past };
      if (!allSeries.has(series.id)) allSeries.set(series.id, series);
    }
  }
  const all = [...allSeries.values()];
  return [
    ...all.filter(({ area }) => area !== overallId),
    ...all.filter(({ area }) => area === overallId),
  ];
}

/**
 * What became of a series in one inspection: its grade, or why there is none. A grade is taken only
 * from an area that means the same; a grade that two groups of children share is never split.
 */
export function areaResultIn(
  series: AreaSeries,
  inspection: JudgedInspection | undefined,
  frameworks: Frameworks,
): AreaResult {
  if (!inspection) {
    return { kind: 'missing', words: noResult, why: resultAbsent({}) };
  }
  const { framework } = inspection;
  const own = resultsIn(inspection).find(
    ({ id }) =>
      id === series.area &&
      (isGivenUp(framework, id) || idOf(framework, id, frameworks) === series.id),
  );
  if (own) return own.result;
  if (firstDay(framework) < series.began) {
    const why = series.whyNew ?? 'Inspectors did not judge this area then.';
    return { kind: 'missing', words: 'judged under earlier rules', why };
  }
  const why = 'Inspectors do not judge this area as one any more.';
  return { kind: 'missing', words: 'judged under newer rules', why };
}

/** The frameworks that give the grades of a series. */
export function frameworksOf(series: AreaSeries, frameworks: Frameworks): JudgedFramework[] {
  return [...frameworks.values()].filter(
    (one): one is JudgedFramework =>
      (one.outcome === 'graded' || one.outcome === 'narrative') &&
      ownAreas(one).some(({ id }) => id === series.area && idOf(one, id, frameworks) === series.id),
  );
}

/** The framework and the area where a series began. An outcome in words begins with its framework. */
function idOf(framework: JudgedFramework, area: string, frameworks: Frameworks): string {
  return framework.outcome === 'graded'
    ? originOf(framework, area, frameworks).id
    : `${framework.id}/${area}`;
}

type JudgedFramework = GradedFramework | NarrativeFramework;

type Origin = { id: string; framework: GradedFramework; whySame: string | undefined };

/** Follows an area back to where its grades began to mean what they mean. */
function originOf(from: GradedFramework, area: string, frameworks: Frameworks): Origin {
  let framework = from;
  let whySame: string | undefined;
  while (beforeOf(framework, area) === 'same') {
    const older = frameworks.get(framework.follows ?? '');
    if (older?.outcome !== 'graded') break;
    whySame ??= whySameOf(framework, area);
    framework = older;
  }
  return { id: `${framework.id}/${area}`, framework, whySame };
}

function seriesFrom(
  framework: JudgedFramework,
  area: OwnArea,
  frameworks: Frameworks,
): Omit<AreaSeries, 'past'> {
  if (framework.outcome === 'graded') return areaSeriesFrom(framework, area, frameworks);
  return {
    id: `${framework.id}/${area.id}`,
    area: area.id,
    plain: area.plain,
    label: area.label,
    about: area.about,
    grades: framework.results,
    began: firstDay(framework),
    whySame: undefined,
    whyNew: undefined,
  };
}

function areaSeriesFrom(
  framework: GradedFramework,
  { id, plain, label, about }: OwnArea,
  frameworks: Frameworks,
): Omit<AreaSeries, 'past'> {
  const origin = originOf(framework, id, frameworks);
  const before = beforeOf(origin.framework, id);
  return {
    id: origin.id,
    area: id,
    plain,
    label,
    about,
    grades: scaleOf(framework, id),
    began: firstDay(origin.framework),
    whySame: origin.whySame,
    whyNew: typeof before === 'object' ? before.why : undefined,
  };
}

type OwnArea = { id: string; plain: string; label: string; about: string };

/** The areas that a framework gives grades for, the overall grade among them where there is one. */
function ownAreas(framework: JudgedFramework): OwnArea[] {
  if (framework.outcome === 'narrative')
    return [{ id: outcomeId, plain: 'Outcome', label: 'Outcome', about: framework.about }];
  const { areas, overall } = framework;
  return overall && 'label' in overall ? [...areas, { id: overallId, ...overall }] : areas;
}

function isJudgedBy(framework: JudgedFramework, area: string): boolean {
  if (framework.outcome === 'narrative') return area === outcomeId;
  return area === overallId || framework.areas.some(({ id }) => id === area);
}

/** Whether a framework says of its overall grade that there is none. */
function isGivenUp(framework: JudgedFramework, area: string): boolean {
  if (framework.outcome === 'narrative') return false;
  const { overall } = framework;
  return area === overallId && overall !== undefined && 'none' in overall;
}

function firstDay({ kinds }: Framework): string {
  return kinds.reduce((first, { from }) => (from < first ? from : first), '9999-12-31');
}
