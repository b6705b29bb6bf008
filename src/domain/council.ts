import type { SiteSettings, Subject } from '../schemas/site.ts';
import { once } from './once.ts';
import { isCounted, isGraded, isResult, isWithdrawn, type GradedInspection } from './outcome.ts';
import type { Authority, Inspection } from './site.ts';

/** What a council's page shows, sorted into its parts. Each list is newest first. */
export type CouncilResults = {
  /** The newest graded inspection of the leading subject. */
  latest: GradedInspection | undefined;
  /** What the page opens with: that, else the newest with an outcome in words, or without either where none has one. */
  newest: Inspection | undefined;
  /** The graded inspections before it. */
  earlier: GradedInspection[];
  /** Visits without grades on the leading subject. */
  visits: Inspection[];
  /** Inspections and visits whose report the inspectorate has withdrawn. */
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
  const results = leading.filter((one) => isResult(one) && !isWithdrawn(one));
  return {
    latest,
    newest: latest ?? results[0],
    earlier,
    visits: leading.filter((inspection) => !isGraded(inspection) && !isWithdrawn(inspection)),
    withdrawn: leading.filter(isWithdrawn),
    others: authority.inspections.filter(({ framework }) => framework.subject !== leadingSubject),
  };
}

/** How many results the home page lists for a site of one subject, and for each of several. */
const mostNews = { alone: 5, each: 3 } as const;

/** The newest results, subject by subject. A subject without one is left out. */
export function newsOf(
  inspections: readonly Inspection[],
  { subjects }: Pick<SiteSettings, 'subjects'>,
): { subject: Subject; newest: Inspection[] }[] {
  const most = subjects.length === 1 ? mostNews.alone : mostNews.each;
  return subjects
    .map((subject) => ({
      subject,
      newest: inspections
        .filter((one) => one.framework.subject === subject.id)
        .filter((one) => isResult(one) && !isWithdrawn(one))
        .slice(0, most),
    }))
    .filter(({ newest }) => newest.length > 0);
}

/** The graded inspection that came before another on the same subject. */
export function previousOf(
  inspection: GradedInspection,
  authority: Authority,
): GradedInspection | undefined {
  const same = onSameSubject(inspection, authority);
  return same.slice(same.findIndex(({ id }) => id === inspection.id) + 1).find(isCounted);
}
