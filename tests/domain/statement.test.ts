import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/audit/report/summary.ts';
import { isStale, statementFacts } from '../../src/domain/statement.ts';
import { fault, judged } from '../audit/examples.ts';

const clean = summarise({ ...judged, faults: [] }, { asOf: '2026-06-30', part: false });

describe('the facts of the accessibility statement', () => {
  test('say so when there was no audit', () => {
    const none = { audited: false, sentence: 'This build of the site has not been audited.' };
    expect(statementFacts(undefined)).toEqual(none);
    expect(statementFacts({ ...clean, checked: 0 })).toEqual(none);
  });

  test('claim full compliance only after every page passed every check', () => {
    expect(statementFacts(clean)).toMatchObject({
      compliance: 'full',
      date: '2026-06-30',
      pages: 2,
    });
    expect(statementFacts({ ...clean, complete: false })).toMatchObject({ compliance: 'partial' });
  });

  test('always carry what a machine cannot see', () => {
    expect(statementFacts(clean)).toMatchObject({
      unseen: expect.arrayContaining([expect.any(String)]),
    });
  });

  test('name what fails, and why it may stay', () => {
    const waiver = {
      page: '/councils/brent/',
      rule: 'reflow',
      reason: 'The map is wide.',
      link: 'https://example.org/12',
      until: '2026-12-31',
    };
    const summary = summarise(
      { ...judged, faults: [], waived: [{ waiver, fault }] },
      { asOf: '2026-06-30', part: false },
    );
    expect(statementFacts(summary)).toMatchObject({
      compliance: 'partial',
      failing: [
        { criteria: ['1.4.10'], pages: 1, why: 'The map is wide. (to be put right by 2026-12-31)' },
      ],
    });
  });

  test('put 1.4.3 before 1.4.10', () => {
    const facts = statementFacts(clean);
    const criteria = facts.audited ? facts.criteria : [];
    expect(criteria.indexOf('1.4.3')).toBeLessThan(criteria.indexOf('1.4.10'));
  });

  test('are stale a year after the last review', () => {
    expect(isStale('2025-06-30', '2026-06-30')).toBe(false);
    expect(isStale('2025-06-30', '2026-07-01')).toBe(true);
  });
});
