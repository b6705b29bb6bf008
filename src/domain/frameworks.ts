import type { Framework } from '../schemas/framework.ts';

/**
 * The framework for a visit. It follows from what is inspected, the kind of visit and the day the
 * visit started: never from the day of publication, and never from which grades are there.
 *
 * @param started ISO day.
 * @returns the framework, or undefined where none had such a visit on that day.
 */
export function frameworkFor(
  subject: string,
  kind: string,
  started: string,
  frameworks: Iterable<Framework>,
): Framework | undefined {
  for (const framework of frameworks) {
    if (framework.subject !== subject) continue;
    if (framework.kinds.some((one) => one.id === kind && isInUse(one, started))) return framework;
  }
  return undefined;
}

/** Whether a kind of visit could start on an ISO day. */
export function isInUse(kind: { from: string; until?: string | undefined }, day: string): boolean {
  return kind.from <= day && (kind.until === undefined || day <= kind.until);
}

/** The subjects on which a framework gives grades or an outcome in words. */
export function judgedSubjects(frameworks: Iterable<Framework>): ReadonlySet<string> {
  const judged = [...frameworks].filter(({ outcome }) => outcome !== 'ungraded');
  return new Set(judged.map(({ subject }) => subject));
}
