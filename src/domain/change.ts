import type { Framework, Grade, GradedFramework } from '../schemas/framework.ts';
import { scaleOf } from './scales.ts';
import {
  areasAndOverall,
  judgedAreas,
  notApplicable,
  overallId,
  type GradedInspection,
  type JudgedArea,
} from './outcome.ts';

/** How one area stands to the inspection before. */
export type Change = {
  area: JudgedArea;
} & (
  | {
      verdict: 'better' | 'worse' | 'same';
      before: Grade;
      after: Grade;
      /** Why both can be compared although the framework changed in other ways, where that is said. */
      whySame: string | undefined;
    }
  | { verdict: 'not-comparable'; why: string }
);

/** An area of the inspection before that is no longer judged, and why. */
export type Dropped = { label: string; plain: string; why: string };

export type Comparison = { changes: Change[]; dropped: Dropped[] };

type Frameworks = ReadonlyMap<string, Framework>;
type Origin = { area: string; whySame: string | undefined } | { why: string };

/**
 * What changed since the inspection before, area by area.
 *
 * Grades are compared only where the frameworks say that both mean the same thing. Where an area
 * was split, merged, renamed or is new, or a grade was not given, the reason stands in the place of
 * the comparison.
 */
export function compareInspections(
  current: GradedInspection,
  previous: GradedInspection,
  frameworks: Frameworks,
): Comparison {
  const before = new Map(areasAndOverall(previous).map((area) => [area.id, area]));
  const changes = areasAndOverall(current)
    .filter((area) => !(isNotApplicable(area) && isNotApplicable(before.get(area.id))))
    .map((area): Change => {
      const origin = originOf(area.id, current.framework, previous.framework, frameworks);
      if ('why' in origin) return { area, verdict: 'not-comparable', why: origin.why };
      return compareArea(area, before.get(origin.area), current.framework, origin.whySame);
    });
  return { changes, dropped: droppedAreas(current, previous, frameworks) };
}

function compareArea(
  area: JudgedArea,
  before: JudgedArea | undefined,
  framework: GradedFramework,
  whySame: string | undefined,
): Change {
  const missing = [area, before].find((one) => one?.result.kind !== 'graded');
  if (missing?.result.kind === 'missing') {
    return { area, verdict: 'not-comparable', why: missing.result.why };
  }
  if (area.result.kind !== 'graded' || before?.result.kind !== 'graded') {
    return { area, verdict: 'not-comparable', why: 'This area had no grade last time.' };
  }
  const [now, then] = [area.result.grade, before.result.grade];
  const scale = scaleOf(framework, area.id);
  const step = rank(scale, then) - rank(scale, now);
  return {
    area,
    before: then,
    after: now,
    whySame,
    verdict: step > 0 ? 'better' : step < 0 ? 'worse' : 'same',
  };
}

/** Whether inspectors do not judge an area there: then there is nothing to compare, and nothing to say of it. */
function isNotApplicable(area: JudgedArea | undefined): boolean {
  return area?.result.kind === 'missing' && area.result.words === notApplicable;
}

/** Follows an area back, framework by framework, for as long as it means the same thing. */
function originOf(
  area: string,
  from: GradedFramework,
  to: GradedFramework,
  frameworks: Frameworks,
): Origin {
  let whySame: string | undefined;
  for (let framework = from; framework.id !== to.id;) {
    const before = beforeOf(framework, area);
    if (before === undefined) return { why: 'Inspectors did not judge this area before.' };
    if (before !== 'same') return { why: before.why };
    const older = frameworks.get(framework.follows ?? '');
    if (older?.outcome !== 'graded') return { why: 'The inspection before was of another kind.' };
    whySame ??= whySameOf(framework, area);
    framework = older;
  }
  return { area, whySame };
}

/** Why a framework says that grades mean the same as before, where it says so. */
export function whySameOf(framework: GradedFramework, area: string): string | undefined {
  if (area !== overallId) return framework.areas.find((one) => one.id === area)?.whySame;
  const { overall } = framework;
  return overall && 'label' in overall ? overall.whySame : undefined;
}

/** What a framework says of an area's past. Where there is no overall grade, that reason is the answer. */
export function beforeOf(framework: GradedFramework, area: string) {
  if (area !== overallId) return framework.areas.find((one) => one.id === area)?.before;
  const { overall } = framework;
  return overall && 'none' in overall ? { areas: [], why: overall.none } : overall?.before;
}

function droppedAreas(
  current: GradedInspection,
  previous: GradedInspection,
  frameworks: Frameworks,
): Dropped[] {
  const reasons = new Map<string, string>();
  for (let one: Framework | undefined = current.framework; one?.outcome === 'graded';) {
    if (one.id === previous.framework.id) break;
    for (const { area, why } of one.dropped) reasons.set(area, why);
    one = frameworks.get(one.follows ?? '');
  }
  return judgedAreas(previous).flatMap(({ id, label, plain }) => {
    const why = reasons.get(id);
    return why === undefined ? [] : [{ label, plain, why }];
  });
}

/** The place of a grade on the area's scale, best first. */
function rank(scale: readonly Grade[], grade: Grade): number {
  return scale.findIndex((one) => one.id === grade.id);
}
