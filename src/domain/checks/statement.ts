import { formatDate } from '../dates.ts';
import { isStale } from '../statement.ts';
import { pageUrl } from '../urls.ts';
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

/** The short name of the page that is the accessibility statement. */
const statementPage = 'accessibility';

/** Public bodies have to publish an accessibility statement (SI 2018/952, regulation 8). */
export const missingStatement: Rule = ({ content, has }) =>
  has('pages', statementPage)
    ? []
    : content.site.map(({ file }) => ({
        code: 'no-statement',
        severity: 'advice',
        file,
        field: ['accessibility'],
        message: `The site has no accessibility statement: there is no page at ${pageUrl({ slug: statementPage })}.`,
        fix: `Write it: npx plain-findings new page ${statementPage}`,
      }));
