import { formatDate } from '../dates.ts';
import { isStale } from '../statement.ts';
import type { Rule } from './facts.ts';

/** The law asks for a look at the accessibility statement once a year (SI 2018/952, regulation 8). */
export const staleStatement: Rule = ({ content }) =>
  content.site
    .filter(({ data }) => isStale(data.accessibility.reviewed, data.asOf))
    .map(({ file, data }) => ({
      code: 'stale-statement',
      severity: 'advice',
      file,
      field: ['accessibility', 'reviewed'],
      message: `The accessibility statement was last reviewed on ${formatDate(data.accessibility.reviewed)}, more than a year ago.`,
      fix: 'Look through it, and write the day on which you did.',
    }));
