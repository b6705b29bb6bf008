import { expect, test } from 'vitest';
import { ownRules } from '../../src/audit/checks/index.ts';
import { toHtml } from '../../src/audit/report/html.ts';
import { rulePages } from '../../src/audit/report/rule-page.ts';
import { summarise } from '../../src/audit/report/summary.ts';
import { fault, judged } from './examples.ts';
import { ruleExamples } from './rule-examples.ts';

test('the examples of the rules are the planted faults and their twins', async () => {
  const text = `${JSON.stringify(ruleExamples(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../src/audit/report/rule-examples.json');
});

test('nearly every rule of our own has an example', () => {
  const examples = ruleExamples();
  const without = ownRules.map(({ id }) => id).filter((id) => !(id in examples));
  // A weight and a feed are no lines of HTML.
  expect(without).toEqual(['page-weight', 'feed']);
});

test('a finding links to a page of its rule, with examples wrong and right', () => {
  const html = toHtml(judged, summarise(judged, { asOf: '2026-06-30', part: false }));
  expect(html).toContain('href="rules/reflow.html"');
  const pages = rulePages({ faults: [fault, { ...fault, code: 'axe/list' }] });
  expect(Object.keys(pages)).toEqual(['rules/reflow.html']);
  expect(pages['rules/reflow.html']).toMatch(/<h2>Wrong<\/h2>[\s\S]*<h2>Right<\/h2>/u);
});
