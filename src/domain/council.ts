import { once } from './once.ts';
import { isCounted, isGraded, isWithdrawn, type GradedInspection } from './outcome.ts';
import type { Authority, Inspection } from './site.ts';

/** What a council's page shows, sorted into its parts. Each list is newest first. */
export type CouncilResults = {
  /** The newest graded inspection of the leading subject. */
  latest: GradedInspection | undefined;
  /** The graded inspections before it. */
  earlier: GradedInspection[];
  /** Visits without grades on the leading subject. */
  visits: Inspection[];
  /** Graded inspections whose report the inspectorate has withdrawn. */
  withdrawn: Inspection[];
  /** Inspections of other subjects, kept apart. */
  others: Inspection[];
};

/**
 * How many results of a kind the page of a council lists, so that it stays short enough to read, and
 * how many a part of the list of all, and the page about embeds.
 */
export const mostOnCouncilPage = 20;
export const mostOnListPage = 50;

/** Whether a page of its own lists all results, because the council’s page may not. */
export function hasListPage(authority: Authority): boolean {
  return [...bySubject(authority).values()].some((those) => those.length > mostOnCouncilPage);
}

const bySubject = once(({ inspections }: Authority) =>
  Map.groupBy(inspections, ({ framework }) => framework.subject),
);

/** What inspectors found at a council on the subject of one inspection, that one included, newest first. */
export function onSameSubject(
  { framework }: Inspection,
  authority: Authority,
): readonly Inspection[] {
  return bySubject(authority).get(framework.subject) ?? [];
}

/** Sorts a council's inspections. The leading subject is the first that the settings name. */
export function resultsOf(authority: Authority, leadingSubject: string): CouncilResults {
  const leading = bySubject(authority).get(leadingSubject) ?? [];
  const [latest, ...earlier] = leading.filter(isCounted);
  return {
    latest,
    earlier,
    visits: leading.filter((inspection) => !isGraded(inspection)),
    withdrawn: leading.filter((inspection) => isGraded(inspection) && isWithdrawn(inspection)),
    others: authority.inspections.filter(({ framework }) => framework.subject !== leadingSubject),
  };
}

/** The graded inspection that came before another on the same subject. */
export function previousOf(
  inspection: GradedInspection,
  authority: Authority,
): GradedInspection | undefined {
  const same = onSameSubject(inspection, authority);
  return same.slice(same.findIndex(({ id }) => id === inspection.id) + 1).find(isCounted);
}
