import { onSameSubject } from './council.ts';
import { isResult } from './outcome.ts';
import type { Authority, Inspection } from './site.ts';

/**
 * Whether a newer inspection of the same subject has taken the place of this inspection or visit.
 * Visits since the newest inspection stand, and so does everything where there was none.
 */
export function isReplaced(inspection: Inspection, authority: Authority): boolean {
  const same = onSameSubject(inspection, authority);
  const newest = same.findIndex(isResult);
  return newest !== -1 && same.findIndex(({ id }) => id === inspection.id) > newest;
}
