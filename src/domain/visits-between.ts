import type { Framework, VisitBetween } from '../schemas/framework.ts';
import { areasAndOverall, type GradedInspection } from './outcome.ts';

/** What an inspectorate does between two inspections, and whether we hold what it wrote. */
export type Between = VisitBetween & {
  /** That we hold no such visits, in a sentence, where that is so. */
  notHeld: string | undefined;
};

/**
 * Which visits usually follow an inspection until the next. The framework’s file says so; the first
 * entry whose judgement the inspection has counts, and one without a judgement always does.
 */
export function visitsAfter(
  inspection: GradedInspection,
  frameworks: Iterable<Framework>,
): Between | undefined {
  const { framework } = inspection;
  const found = framework.between.find(({ after }) => !after || hasJudgement(inspection, after));
  if (!found) return undefined;
  const own = [...frameworks].find(({ subject, kinds }) => {
    return subject === framework.subject && kinds.some(({ id }) => id === found.kind);
  });
  return { ...found, notHeld: own?.notHeld };
}

function hasJudgement(
  inspection: GradedInspection,
  { area, grade }: NonNullable<VisitBetween['after']>,
): boolean {
  return areasAndOverall(inspection).some(
    ({ id, result }) =>
      (area === undefined || area === id) && result.kind === 'graded' && result.grade.id === grade,
  );
}

/** All that we hold nothing of on a subject, a sentence each, as the frameworks’ files say it. */
export function notHeldOn(subject: string, frameworks: Iterable<Framework>): string[] {
  return [...frameworks].flatMap((framework) =>
    framework.subject === subject ? (framework.notHeld ?? []) : [],
  );
}
