import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCases } from '../../src/audit/act/cases.ts';
import { byCriterion, describeVerdict, judge, type Case } from '../../src/audit/act/judge.ts';
import { createByRule } from '../../src/audit/act/rules.ts';
import { fault } from './examples.ts';
import { freshFolder } from './fresh-folder.ts';

const caseOf = (page: string, fails: boolean): Case => ({
  page,
  rule: 'b4f0c3',
  fails,
  criteria: ['1.4.4', '1.4.10'],
});
const cases = ['/a', '/b'].map((page) => caseOf(page, true)).concat(caseOf('/c', false));

describe('the verdict on test cases', () => {
  test('counts what is found and what is a false alarm, by the criteria of the rule', () => {
    const faults = ['/a', '/c'].map((page) => ({ ...fault, page }));
    const other = { ...fault, page: '/b', criteria: ['1.1.1'] };
    const verdict = judge(cases, [...faults, other], byCriterion);
    expect(verdict).toEqual({ found: ['/a'], missed: ['/b'], alarms: ['/c'], quiet: [] });
    expect(describeVerdict('axe alone', verdict)).toBe(
      'axe alone                 found 1 of 2 (50.0%), false alarms 1 of 1 (100.0%)',
    );
  });
});

test('a case is reported, rule by rule, by checks that are for its rule', () => {
  const counts = createByRule();
  const [one] = cases;
  if (one === undefined) throw new Error('There is no case.');
  const told = (code: string, rule: string): boolean =>
    counts({ ...fault, code }, { ...one, rule });
  expect(told('axe/meta-viewport', 'b4f0c3')).toBe(true);
  expect(told('link-text', '5effbb')).toBe(true);
  expect(told('reflow', 'b4f0c3')).toBe(false);
});

describe('the published test cases', () => {
  test('are those of rules that conformance needs, and that are HTML', async () => {
    const folder = freshFolder();
    const home = join(folder, 'WAI/content-assets/wcag-act-rules');
    mkdirSync(home, { recursive: true });
    const one = (relativePath: string, requirements: object | null): object => ({
      ruleId: 'b4f0c3',
      expected: 'failed',
      relativePath,
      ruleAccessibilityRequirements: requirements,
    });
    const testcases = [
      one('testcases/b4f0c3/a.html', {
        'wcag20:1.4.4': { forConformance: true },
        'wcag20:1.4.8': { secondary: 'It is stricter.' },
        'wcag-technique:G179': { forConformance: false },
      }),
      one('testcases/b4f0c3/a.svg', { 'wcag20:1.4.4': { forConformance: true } }),
      one('testcases/b4f0c3/b.html', null),
    ];
    writeFileSync(join(home, 'testcases.json'), JSON.stringify({ testcases }));
    expect(await readCases(folder)).toEqual([
      {
        page: '/WAI/content-assets/wcag-act-rules/testcases/b4f0c3/a.html',
        rule: 'b4f0c3',
        fails: true,
        criteria: ['1.4.4'],
      },
    ]);
  });
});
