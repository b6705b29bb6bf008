import type { Fault } from '../fault.ts';
import type { Case, Counts } from './judge.ts';

/** Where the W3C has published the cases. */
const site = 'https://www.w3.org';

/**
 * The report that the W3C's list of ACT implementations reads: for each case what each rule of the audit
 * that is for its ACT rule made of it. https://www.w3.org/WAI/standards-guidelines/act/report/earl/
 *
 * @param procedures the ids of our rules, by the ACT rules that they are for.
 * @param criteria the success criteria that each of our rules serves.
 */
export function toActEarl(
  cases: readonly Case[],
  found: { faults: readonly Fault[]; questions: readonly Fault[]; untested: ReadonlySet<string> },
  { counts, procedures, criteria }: Mapping,
): object {
  const faults = Map.groupBy(found.faults, ({ page }) => page);
  const questions = Map.groupBy(found.questions, ({ page }) => page);
  const has = (list: ReadonlyMap<string, Fault[]>, one: Case, id: string): boolean =>
    (list.get(one.page) ?? []).some((fault) => fault.code === id && counts(fault, one));
  const outcome = (one: Case, id: string): string => {
    if (found.untested.has(one.page)) return 'untested';
    if (has(faults, one, id)) return 'failed';
    return has(questions, one, id) ? 'cantTell' : 'passed';
  };
  return {
    '@context': `${site}/WAI/content-assets/wcag-act-rules/earl-context.json`,
    '@graph': cases.map((one) => ({
      '@type': 'TestSubject',
      source: `${site}${one.page}`,
      assertions: (procedures.get(one.rule) ?? []).map((id) => ({
        '@type': 'Assertion',
        mode: 'earl:automatic',
        test: {
          title: id,
          isPartOf: (criteria.get(id) ?? []).map((criterion) => ({
            title: `WCAG 2: ${criterion}`,
          })),
        },
        result: { outcome: `earl:${outcome(one, id)}` },
      })),
    })),
  };
}

/** Which of our rules are for which ACT rules, and which criteria they serve. */
export type Mapping = {
  counts: Counts;
  procedures: ReadonlyMap<string, readonly string[]>;
  criteria: ReadonlyMap<string, readonly string[]>;
};
