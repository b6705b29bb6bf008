import { stringify } from 'yaml';
import { inertIn } from '../../problems/inert.ts';
import type { Report } from '../waivers.ts';
import type { AuditSummary } from '../../schemas/audit.ts';
import { resultsByCriterion } from './criteria.ts';

/** The chapters of the catalogue `2.5-edition-wcag-2.2-508-en` that speak of success criteria. */
const chapters = {
  A: 'success_criteria_level_a',
  AA: 'success_criteria_level_aa',
  AAA: 'success_criteria_level_aaa',
} as const;

/**
 * A draft of an Accessibility Conformance Report in the form of GSA's OpenACR. A machine can show that a
 * criterion is not met, and never that it is: the rest is left to be evaluated by a person.
 */
export function toOpenAcr(found: Report, summary: AuditSummary): string {
  const results = resultsByCriterion(inertIn(found), summary);
  const chapter = (level: keyof typeof chapters): object => ({
    criteria: results
      .filter((one) => one.level === level)
      .map(({ criterion, outcome, faults, pages }) => ({
        num: criterion,
        components: [
          {
            name: 'web',
            adherence:
              outcome === 'failed'
                ? {
                    level: 'partially-supports',
                    notes: `The audit found ${faults} fault(s) on ${pages} page(s).`,
                  }
                : {
                    level: 'not-evaluated',
                    notes: 'The audit found nothing. A person has to look.',
                  },
          },
        ],
      })),
  });
  const { asOf, tools } = summary;
  return stringify({
    title: 'Accessibility conformance report (draft made by an audit)',
    report_date: asOf,
    last_modified_date: asOf,
    version: 1,
    catalog: '2.5-edition-wcag-2.2-508-en',
    evaluation_methods_used: `Automated checks with ${tools.join(', ')}. ${summary.checked} of ${summary.pages} pages.`,
    chapters: Object.fromEntries(
      (Object.keys(chapters) as (keyof typeof chapters)[]).map((level) => [
        chapters[level],
        chapter(level),
      ]),
    ),
  });
}
