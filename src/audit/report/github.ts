import { inertIn } from '../../problems/inert.ts';
import { data, property, toAnnotation } from '../../problems/github.ts';
import type { Report } from '../waivers.ts';

/** GitHub shows so many annotations of a kind for one step and drops the rest in silence. */
const most = 10;

/** The audit as workflow commands, which GitHub shows beside the lines they speak of. */
export function toGithub(found: Report): string {
  const judged = inertIn(found);
  const failures = judged.failures.map(
    ({ page, reason }) => `::error title=${property('not checked')}::${data(`${page}: ${reason}`)}`,
  );
  const counted = judged.comparison?.added ?? judged.faults;
  const faults = counted.map((fault) => toAnnotation(fault, ` (${fault.page})`));
  const all = [...failures, ...faults];
  const rest = all.length - most;
  const more = rest > 0 ? [`::notice title=audit::${rest} more in the report`] : [];
  return [...all.slice(0, most), ...more].join('\n');
}
