import type { Authority, Inspection } from './site.ts';

/**
 * Up to so many inspections are searched at once. Of more, a browser would have to fetch a list so
 * long that an old phone waits for it, before the first result.
 */
export const mostSearchedAtOnce = 3_000;

/**
 * Whether a newer inspection of the same subject has taken the place of this inspection or visit.
 * Visits since the newest inspection stand, and so does everything where there was none.
 */
export function isReplaced({ id, framework }: Inspection, { inspections }: Authority): boolean {
  const same = inspections.filter((one) => one.framework.subject === framework.subject);
  const newest = same.findIndex(({ outcome }) => outcome.type !== 'ungraded');
  return newest !== -1 && same.findIndex((one) => one.id === id) > newest;
}
