import { inertIn } from '../../problems/inert.ts';
import type { Fault } from '../fault.ts';
import { groupFaults, type Group } from '../groups.ts';
import { levels } from '../levels.ts';
import type { Report } from '../waivers.ts';

/** What comes often is shown on so many places, and counted. */
const shown = 10;

/**
 * The audit for a person at a terminal: first the numbers, then by rule what to mend, each thing once
 * however many pages show it, with a page, the element and how to put it right.
 */
export function toTerminal(found: Report): string {
  const judged = inertIn(found);
  const { sizes, comparison, failures, notDone, leftOut, questions } = judged;
  const faults = comparison?.added ?? judged.faults;
  const byRule = Map.groupBy(faults, ({ code }) => code);
  const rules = [...byRule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, ofRule]) => describe(code, ofRule, sizes));
  const parts = [
    overview(judged, faults),
    ...rules,
    list(
      'Could not be checked',
      failures.map(({ page, reason }) => `${page}  ${reason}`),
    ),
    list(
      'Checks that were not done',
      notDone.map(({ page, code, reason }) => `${page}  ${code}: ${reason}`),
    ),
    list('Not opened', byReason(leftOut)),
    list(
      'Questions for a person',
      questions.map(
        ({ page, code, message, selector }) => `${page}  ${code}  ${selector}\n      ${message}`,
      ),
    ),
    summaryLine(judged),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The numbers by level, and what is new where an earlier audit was named. */
function overview({ comparison }: Report, faults: readonly Fault[]): string {
  const since =
    comparison === undefined
      ? []
      : [
          `Since the earlier audit: ${comparison.added.length} new, ${comparison.mended.length} mended, ${comparison.stayed.length} still there, ${comparison.gone.length} gone with their page.`,
        ];
  const counted = levels.flatMap((level) => {
    const ofLevel = faults.filter((fault) => fault.level === level);
    const rules = new Set(ofLevel.map(({ code }) => code)).size;
    const pages = new Set(ofLevel.map(({ page }) => page)).size;
    const numbers = `${count(ofLevel.length, 'fault')} of ${count(rules, 'rule')} on ${count(pages, 'page')}`;
    return ofLevel.length === 0 ? [] : [`  ${level.padEnd(14)}${numbers}`];
  });
  return [...since, ...counted].join('\n');
}

function describe(
  code: string,
  faults: readonly Fault[],
  sizes: Readonly<Record<string, number>>,
): string {
  const [first] = faults;
  const criteria =
    first === undefined || first.criteria.length === 0 ? '' : `WCAG ${first.criteria.join(', ')}; `;
  const groups = groupFaults(faults, sizes);
  const rest = groups.length > shown ? [`  … and ${groups.length - shown} more`] : [];
  return [
    `${code} (${criteria}${first?.level ?? ''}): ${count(faults.length, 'fault')}`,
    ...groups.slice(0, shown).map(entry),
    ...rest,
    `  How to fix it: ${first?.fix ?? ''}`,
  ].join('\n');
}

function entry({ sample, pages, faults }: Group): string {
  const { file, line, column, page, selector, message } = sample;
  const condition = sample.condition === '' ? '' : ` [${sample.condition}]`;
  const element = selector === '' ? [] : [`      ${selector}`];
  const advice = sample.severity === 'advice' ? 'advice: ' : '';
  const more =
    faults > 1 ? [`      ${count(faults, 'fault')} like it on ${count(pages, 'page')}`] : [];
  return [
    `  ${file}:${line}:${column}  ${page}${condition}`,
    `      ${advice}${message}`,
    ...element,
    ...more,
  ].join('\n');
}

/** What was left out, counted by its reason. */
function byReason(leftOut: Report['leftOut']): string[] {
  const reasons = Map.groupBy(leftOut, ({ reason }) => reason);
  return [...reasons].map(
    ([reason, places]) =>
      `${places[0]?.page ?? ''}${places.length > 1 ? ` and ${places.length - 1} more` : ''}  ${reason}`,
  );
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const rest = lines.length > shown ? [`  … and ${lines.length - shown} more in the report`] : [];
  return [title, ...lines.slice(0, shown).map((line) => `  ${line}`), ...rest].join('\n');
}

/** The last line of a report, such as `940 pages (900 from the cache): 2 faults, 1 waived.` */
export function summaryLine(judged: Report): string {
  const { pages, fromCache, faults, failures, waived, questions, answered, leftOut, notDone } =
    judged;
  const cached = fromCache > 0 ? ` (${fromCache} from the cache)` : '';
  const parts = [
    count(faults.length, 'fault'),
    waived.length > 0 ? `${waived.length} waived` : '',
    failures.length > 0 ? `${count(failures.length, 'page')} could not be checked` : '',
    notDone.length > 0 ? `${count(notDone.length, 'check')} not done` : '',
    questions.length > 0 ? `${count(questions.length, 'question')} for a person to look at` : '',
    answered > 0 ? `${count(answered, 'question')} answered` : '',
    leftOut.length > 0 ? `${leftOut.length} not opened` : '',
  ];
  return `${count(pages, 'page')}${cached}: ${parts.filter((part) => part !== '').join(', ')}.`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
