import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toGithub } from '../../src/audit/report/github.ts';
import { reportSchema, toJson } from '../../src/audit/report/json.ts';
import { toJunit } from '../../src/audit/report/junit.ts';
import { toSarif } from '../../src/audit/report/sarif.ts';
import { summarise } from '../../src/audit/report/summary.ts';
import { toTerminal } from '../../src/audit/report/terminal.ts';
import { fault, judged } from './examples.ts';

const summary = summarise(judged, { asOf: '2026-06-30', part: false });

describe('the terminal report', () => {
  test('names the rule, the page, the element and how to fix it', () => {
    const text = toTerminal({ ...judged, questions: [] });
    expect(text).toBe(`  AA            1 fault of 1 rule on 1 page

reflow (WCAG 1.4.10; AA): 1 fault
  content/inspections/brent/2026-04-ilacs.md:12:3  /councils/brent/ [320 px wide]
      It reaches beyond the edge of a window of 320 px.
      #main > p
  How to fix it: Use widths that can shrink: max-width, say.

2 pages (1 from the cache): 1 fault.`);
  });

  test('names a page that could not be checked', () => {
    const failures = [{ page: '/a/', reason: 'It redirects in a circle.' }];
    expect(toTerminal({ ...judged, faults: [], failures })).toContain(
      'Could not be checked\n  /a/  It redirects in a circle.',
    );
  });
});

describe('the summary', () => {
  test('lists every check, also those that found nothing', () => {
    expect(summary.checks.length).toBeGreaterThan(100);
    expect(summary.checks.find(({ id }) => id === 'reflow')).toMatchObject({ faults: 1, pages: 1 });
    expect(summary.checks.find(({ id }) => id === 'axe/target-size')).toMatchObject({
      criteria: ['2.5.8'],
      faults: 0,
    });
  });

  test('names each check once', () => {
    const ids = summary.checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the reports for machines', () => {
  test('GitHub gets the file and the line, escaped as its commands ask', () => {
    expect(toGithub(judged)).toBe(
      '::error file=content/inspections/brent/2026-04-ilacs.md,line=12,col=3,title=reflow::It reaches beyond the edge of a window of 320 px. Use widths that can shrink: max-width, say. (/councils/brent/)',
    );
  });

  test('GitHub is told how many annotations it would drop', () => {
    const many = { ...judged, faults: Array.from({ length: 12 }, () => fault) };
    expect(toGithub(many).split('\n').at(-1)).toBe('::notice title=audit::2 more in the report');
  });

  test('JSON follows the schema that is published with it', () => {
    expect(toJson(judged, summary)).toMatchObject({ version: 2, faults: [fault] });
    expect(reportSchema()).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['faults']),
    });
  });

  test('SARIF names files from where the audit runs, as code hosts do', () => {
    const here = { ...fault, file: join(process.cwd(), 'dist/index.html') };
    const text = JSON.stringify(toSarif({ ...judged, faults: [here] }, summary));
    expect(text).toContain('"uri":"dist/index.html"');
  });

  test('SARIF shows a waived fault as suppressed, with its reason', () => {
    const waiver = {
      page: '/councils/brent/',
      rule: 'reflow',
      reason: 'The map is wide.',
      link: 'https://example.org/12',
      until: '2026-12-31',
    };
    const text = JSON.stringify(
      toSarif({ ...judged, faults: [], waived: [{ waiver, fault }] }, summary),
    );
    expect(text).toContain(
      '"suppressions":[{"kind":"external","justification":"The map is wide."}]',
    );
  });

  test('JUnit has a case for each check, and its text is escaped', () => {
    const xml = toJunit(judged, summary);
    expect(xml).toContain(`tests="${summary.checks.length}" failures="1"`);
    expect(xml).toContain('#main &gt; p');
  });
});
