import type { Area, Grade, GradedFramework, NarrativeFramework } from '../schemas/framework.ts';
import { formatDate } from './dates.ts';
import { once } from './once.ts';
import { overallId, scaleOf } from './scales.ts';
import type { Inspection } from './site.ts';

export { overallId } from './scales.ts';

/**
 * What became of one area: a grade that inspectors gave, or the reason why there is none.
 * There is no third way, so no page can show a blank or a guess.
 */
export type AreaResult =
  | {
      kind: 'graded';
      grade: Grade;
      printed: string;
      /** A number that the report prints beside the grade, as printed. */
      score?: string;
    }
  | { kind: 'missing'; words: string; why: string };

/** One area of an inspection with its names and what became of it. */
export type JudgedArea = {
  id: string;
  /** As the inspectorate prints it. */
  label: string;
  /** In plain words. */
  plain: string;
  /** The plain name inside a sentence, where the framework gives one. */
  inSentence: string | undefined;
  about: string;
  /** The short name of the heading that it stands under, where areas are grouped. */
  group: string | undefined;
  within: string | undefined;
  /** The name as this one report prints it, where that differs from the label. */
  printedArea: string | undefined;
  result: AreaResult;
};

/** A graded inspection: its framework has areas and grades. */
export type GradedInspection = Inspection & {
  framework: GradedFramework;
  outcome: Extract<Inspection['outcome'], { type: 'graded' }>;
};

/** An inspection with one outcome in words. */
export type NarrativeInspection = Inspection & {
  framework: NarrativeFramework;
  outcome: Extract<Inspection['outcome'], { type: 'narrative' }>;
};

/** An inspection with something to count: grades, or an outcome in words. */
export type JudgedInspection = GradedInspection | NarrativeInspection;

/** All that follows from an outcome in words, as the framework’s file says, else as the report does. */
export function followsFrom({ framework, outcome }: Inspection): { what: string; when: string }[] {
  if (framework.outcome !== 'narrative' || outcome.type !== 'narrative') return [];
  const found = framework.results.find(({ id }) => id === outcome.result);
  if (found && found.next.length > 0) return found.next;
  return outcome.next === undefined ? [] : [{ what: 'Next inspection', when: outcome.next }];
}

/** Whether inspectors gave grades. */
export function isGraded(inspection: Inspection): inspection is GradedInspection {
  return inspection.framework.outcome === 'graded' && inspection.outcome.type === 'graded';
}

/** Whether the inspectorate took the report back: then nothing in it counts. */
export function isWithdrawn({ reportState }: Pick<Inspection, 'reportState'>): boolean {
  return reportState?.is === 'withdrawn';
}

/** Whether inspectors gave grades that count: wherever grades are counted or compared, these are. */
export function isCounted(inspection: Inspection): inspection is GradedInspection {
  return isGraded(inspection) && !isWithdrawn(inspection);
}

/** Whether inspectors gave one outcome in words. */
export function isNarrative(inspection: Inspection): inspection is NarrativeInspection {
  return inspection.framework.outcome === 'narrative' && inspection.outcome.type === 'narrative';
}

/** Whether inspectors gave grades, or an outcome in words. */
export function isJudged(inspection: Inspection): inspection is JudgedInspection {
  return isGraded(inspection) || isNarrative(inspection);
}

/** Whether it is a result of its subject, and no visit between two of them. */
export function isResult(inspection: Inspection): boolean {
  return inspection.outcome.type !== 'ungraded' || inspection.standsAlone;
}

/** The short name of the one thing that an inspection with an outcome in words judges. */
export const outcomeId = 'outcome';

/** All that was judged: areas and the overall grade, or the one outcome in words. */
export const resultsIn = once((inspection: JudgedInspection): readonly JudgedArea[] =>
  isGraded(inspection) ? areasAndOverall(inspection) : [narrativeResult(inspection)],
);

function narrativeResult({ framework, outcome }: NarrativeInspection): JudgedArea {
  const grade = framework.results.find(({ id }) => id === outcome.result);
  const why = outcome.resultNotKnown ?? framework.why;
  return {
    ...{ id: outcomeId, label: 'Outcome', plain: 'Outcome', about: framework.about },
    ...noMore,
    printedArea: undefined,
    result: grade
      ? { kind: 'graded', grade, printed: grade.label }
      : { kind: 'missing', words: 'not known', why },
  };
}

const noMore = { inSentence: undefined, group: undefined, within: undefined } as const;

/** What became of each area of the framework, in the framework's order. The overall grade is not one. */
export const judgedAreas = once((inspection: GradedInspection): readonly JudgedArea[] =>
  inspection.framework.areas.map((area) => ({
    id: area.id,
    label: area.label,
    plain: area.plain,
    inSentence: area.inSentence,
    about: area.about,
    group: area.group,
    within: area.within,
    printedArea: judgementOf(inspection, area.id)?.printedArea,
    result: areaResultOf(inspection, area.id, area),
  })),
);

/**
 * What became of the overall grade: the one that inspectors gave, or why there is none.
 * It is never worked out from the areas.
 *
 * @returns undefined where the framework says nothing of an overall grade.
 */
export const overallOf = once((inspection: GradedInspection): JudgedArea | undefined => {
  const { overall } = inspection.framework;
  if (!overall) return undefined;
  if ('none' in overall) {
    return {
      id: overallId,
      label: 'Overall effectiveness',
      plain: 'Overall',
      about: 'All areas together.',
      ...noMore,
      printedArea: undefined,
      result: {
        kind: 'missing',
        words: `not part of this framework since ${formatDate(overall.since)}`,
        why: overall.none,
      },
    };
  }
  return {
    id: overallId,
    label: overall.label,
    plain: overall.plain,
    about: overall.about,
    ...noMore,
    printedArea: judgementOf(inspection, overallId)?.printedArea,
    result: areaResultOf(inspection, overallId),
  };
});

/** The areas with the overall grade after them, where there is one: areas lead. */
export function areasAndOverall(inspection: GradedInspection): readonly JudgedArea[] {
  const overall = overallOf(inspection);
  return overall ? [...judgedAreas(inspection), overall] : judgedAreas(inspection);
}

function judgementOf({ outcome }: GradedInspection, area: string) {
  return outcome.judgements.find((one) => one.area === area);
}

/** What stands in the place of a grade where this inspection left an area out, as not every one judges it. */
export const notApplicable = 'not judged here';

function areaResultOf(
  inspection: GradedInspection,
  area: string,
  { onlyWhere }: Partial<Area> = {},
): AreaResult {
  const judgement = judgementOf(inspection, area);
  if (!judgement && onlyWhere !== undefined)
    return { kind: 'missing', words: notApplicable, why: onlyWhere };
  if (!judgement) throw new Error(`${inspection.id}: “${area}” was not checked`);
  if ('missing' in judgement) {
    const words = judgement.missing === 'not-judged' ? 'not judged' : 'not known';
    return { kind: 'missing', words, why: judgement.why };
  }
  const grade = scaleOf(inspection.framework, area).find((one) => one.id === judgement.grade);
  if (!grade) throw new Error(`${inspection.id}: the grade of “${area}” was not checked`);
  const { printed = grade.label, score } = judgement;
  if (score !== undefined) return { kind: 'graded', grade, printed, score };
  return judgement.printed === undefined ? asCalled(grade) : { kind: 'graded', grade, printed };
}

/** A grade printed as the framework calls it: one and the same for all inspections that have it. */
const asCalled = once((grade: Grade): AreaResult => ({
  kind: 'graded',
  grade,
  printed: grade.label,
}));
