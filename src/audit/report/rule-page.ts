import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CheckRule } from '../check.ts';
import { ownRules } from '../checks/index.ts';
import { levelOf } from '../levels.ts';
import type { Report } from '../waivers.ts';
import { escape } from './escape.ts';
import { htmlPage } from './html-page.ts';

const examples = z.record(z.string(), z.object({ wrong: z.string(), right: z.string() }));

/** Planted faults and their twins; a test writes the file anew from the pages of the tests. */
const file = new URL('rule-examples.json', import.meta.url);

/** A page for each rule of our own that found something: what it is about, and examples wrong and right. */
export function rulePages({ faults }: Pick<Report, 'faults'>): Record<string, string> {
  const told = new Set(faults.map(({ code }) => code));
  const known = examples.parse(JSON.parse(readFileSync(file, 'utf8')));
  const pages = ownRules
    .filter(({ id }) => told.has(id))
    .map((rule) => [rulePageOf(rule.id), rulePage(rule, known[rule.id])] as const);
  return Object.fromEntries(pages);
}

/** Where the page of a rule lies, from the report. */
export const rulePageOf = (id: string): string => `rules/${id}.html`;

/** Whether a rule has a page of its own. */
export const hasRulePage = (id: string): boolean => ownRules.some((rule) => rule.id === id);

const levelNames = { 'best-practice': 'good practice', house: 'a rule of the house' };

function rulePage(rule: CheckRule, example: { wrong: string; right: string } | undefined): string {
  const level = levelOf(rule);
  const name = level in levelNames ? levelNames[level as keyof typeof levelNames] : level;
  const served = rule.criteria.map(
    (criterion) => `<li>WCAG 2.2, success criterion ${escape(criterion)}</li>`,
  );
  return htmlPage(
    `${rule.title} – accessibility audit`,
    `<p><a class="back" href="../index.html">Back to the report of the audit</a></p>
<h1>${escape(rule.title)}</h1>
<p>Check <code>${escape(rule.id)}</code>. Its level: ${name}.</p>
${served.length === 0 ? '' : `<ul>\n${served.join('\n')}\n</ul>\n`}<h2>How to mend it</h2>
<p>${escape(rule.fix)}</p>
${example === undefined ? '' : examplesOf(example)}`,
  );
}

function examplesOf({ wrong, right }: { wrong: string; right: string }): string {
  const shown = (text: string): string =>
    text === '' ? '<p>Without that line.</p>' : `<p><code>${escape(text)}</code></p>`;
  return `<h2>Wrong</h2>
${wrong === '' ? '<p>Without the line below.</p>' : shown(wrong)}
<h2>Right</h2>
${shown(right)}
`;
}
