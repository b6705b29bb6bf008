import { judgedSubjects } from './frameworks.ts';
import { compareText } from '../problems/problem.ts';
import type { Content, Entry } from '../schemas/collections.ts';

/** What of all that could be told in plain words is not here yet. It is no mistake. */
export type SummaryGaps = {
  /** How many councils have a graded inspection of the leading subject. */
  latest: number;
  /** Of how many of these the latest has no summary. */
  withoutSummary: number;
  /** How many inspections have a report that lists points, and no list here. */
  withoutPoints: number;
};

/**
 * Counts what is not written yet, also where the content has errors.
 *
 * @param hasSummary whether the file of an inspection has a body.
 */
export function summaryGaps(content: Content, hasSummary: (file: string) => boolean): SummaryGaps {
  const latest = latestResults(content);
  return {
    latest: latest.length,
    withoutSummary: latest.filter(({ file }) => !hasSummary(file)).length,
    withoutPoints: content.inspections.filter(
      ({ data: { improvementCount = 0, improvements } }) =>
        improvementCount > 0 && improvements.length === 0,
    ).length,
  };
}

/** The newest result of each council, of the subject that leads the site. */
function latestResults({ inspections, frameworks, site }: Content): Entry<'inspections'>[] {
  const subject = site[0]?.data.subjects[0]?.id;
  const leading = new Set(
    frameworks.filter(({ data }) => data.subject === subject).map(({ data }) => data.id),
  );
  const judged = judgedSubjects(frameworks.map(({ data }) => data));
  const standAlone = subject !== undefined && !judged.has(subject);
  const newest = new Map<string, Entry<'inspections'>>();
  for (const entry of inspections) {
    const { authority, framework, outcome } = entry.data;
    if ((outcome.type === 'ungraded' && !standAlone) || !leading.has(framework)) continue;
    const before = newest.get(authority);
    if (!before || compareText(before.data.published, entry.data.published) < 0)
      newest.set(authority, entry);
  }
  return [...newest.values()];
}
