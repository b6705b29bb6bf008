import { inertIn } from '../../problems/inert.ts';
import type { Fault } from '../fault.ts';
import type { Report } from '../waivers.ts';
import { escape } from './escape.ts';
import type { AuditSummary } from '../../schemas/audit.ts';
import { htmlPage } from './html-page.ts';
import { hasRulePage, rulePageOf } from './rule-page.ts';
import { summaryLine } from './terminal.ts';

/** A rule that fails on many pages is shown on so many; the rest is in the JSON report. */
const shown = 100;

/** The audit as a page for people. It is made to pass the audit itself. */
export function toHtml(found: Report, summary: AuditSummary): string {
  const judged = inertIn(found);
  const byRule = [...Map.groupBy(judged.faults, ({ code }) => code)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const parts = [
    section(
      'Pages that could not be checked',
      judged.failures.map(
        ({ page, reason }) => `<li><code>${escape(page)}</code>: ${escape(reason)}</li>`,
      ),
    ),
    section(
      'Checks that were not done',
      judged.notDone.map(
        ({ page, code, reason }) =>
          `<li><code>${escape(page)}</code>, <code>${escape(code)}</code>: ${escape(reason)}</li>`,
      ),
    ),
    ...byRule.map(([code, faults]) => rulePart(code, faults, summary)),
    section('Questions for a person', judged.questions.slice(0, shown).map(item)),
    section(
      'What was not opened',
      judged.leftOut
        .slice(0, shown)
        .map(({ page, reason }) => `<li><code>${escape(page)}</code>: ${escape(reason)}</li>`),
    ),
    section(
      'Known faults that may stay',
      summary.waivers.map(
        (one) =>
          `<li><code>${escape(one.rule)}</code> on <code>${escape(one.page)}</code> until ${escape(one.until)}: ${escape(one.reason)} <a href="${escape(one.link)}">How the repair of ${escape(one.rule)} on ${escape(one.page)} goes on</a></li>`,
      ),
    ),
    checksTable(summary),
    section(
      'What a machine cannot see',
      summary.unseen.map((one) => `<li>${escape(one)}</li>`),
    ),
  ];
  const title = `Accessibility audit of ${summary.asOf}`;
  return htmlPage(
    title,
    `<h1>${escape(title)}</h1>
<p>${escape(summaryLine(judged))}</p>
${parts.filter(Boolean).join('\n')}
`,
  );
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<h2>${title}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function rulePart(code: string, faults: readonly Fault[], summary: AuditSummary): string {
  const title = summary.checks.find(({ id }) => id === code)?.title ?? code;
  const criteria = faults[0]?.criteria ?? [];
  const served = criteria.length === 0 ? '' : ` It serves WCAG ${escape(criteria.join(', '))}.`;
  const rest =
    faults.length > shown
      ? `\n<p>There are ${faults.length - shown} more in <code>audit.json</code>.</p>`
      : '';
  return `<h2>Not so: ${escape(title)}</h2>
<p>Check <code>${escape(code)}</code>, ${faults.length} found.${served} ${escape(faults[0]?.fix ?? '')}</p>
${hasRulePage(code) ? `<p><a class="back" href="${escape(rulePageOf(code))}">${escape(title)}: wrong and right</a></p>\n` : ''}<ul>
${faults.slice(0, shown).map(item).join('\n')}
</ul>${rest}`;
}

function item({ page, file, line, message, snippet, condition }: Fault): string {
  const state = condition === '' ? '' : ` (${escape(condition)})`;
  const element = snippet === '' ? '' : `<br><code>${escape(snippet)}</code>`;
  return `<li><code>${escape(page)}</code>${state}: ${escape(message)}<br><code>${escape(file)}:${line}</code>${element}</li>`;
}

function checksTable({ checks }: AuditSummary): string {
  const rows = checks.map(
    ({ id, title, criteria, faults, waived }) =>
      `<tr><th scope="row">${escape(title)}</th><td><code>${escape(id)}</code></td><td>${escape(criteria.join(', ')) || 'none'}</td><td>${faults}</td><td>${waived}</td></tr>`,
  );
  return `<h2>What was checked</h2>
<table>
<caption>All checks and what they found</caption>
<thead><tr><th scope="col">What is true of a page</th><th scope="col">Check</th><th scope="col">WCAG</th><th scope="col">Found</th><th scope="col">Waived</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}
