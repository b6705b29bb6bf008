import { inertIn } from '../../problems/inert.ts';
import type { Fault } from '../fault.ts';
import type { Judged } from '../waivers.ts';

/** A rule that fails on many pages is shown on so many, and counted. */
const shown = 10;

/** The audit for a person at a terminal: by rule, with page, element and how to put it right. */
export function toTerminal(found: Judged): string {
  const judged = inertIn(found);
  const byRule = Map.groupBy(judged.faults, ({ code }) => code);
  const groups = [...byRule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, faults]) => describe(code, faults));
  const failures = judged.failures.map(({ page, reason }) => `  ${page}  ${reason}`);
  const unchecked = failures.length === 0 ? [] : [['Could not be checked', ...failures].join('\n')];
  return [...groups, ...unchecked, summaryLine(judged)].join('\n\n');
}

function describe(code: string, faults: readonly Fault[]): string {
  const [first] = faults;
  const criteria =
    first === undefined || first.criteria.length === 0
      ? ''
      : ` (WCAG ${first.criteria.join(', ')})`;
  const rest = faults.length > shown ? [`  … and ${faults.length - shown} more`] : [];
  return [
    `${code}${criteria}: ${count(faults.length, 'fault')}`,
    ...faults.slice(0, shown).map(entry),
    ...rest,
    `  How to fix it: ${first?.fix ?? ''}`,
  ].join('\n');
}

function entry(fault: Fault): string {
  const condition = fault.condition === '' ? '' : ` [${fault.condition}]`;
  const element = fault.selector === '' ? [] : [`      ${fault.selector}`];
  const advice = fault.severity === 'advice' ? 'advice: ' : '';
  return [
    `  ${fault.file}:${fault.line}:${fault.column}  ${fault.page}${condition}`,
    `      ${advice}${fault.message}`,
    ...element,
  ].join('\n');
}

/** The last line of a report, such as `940 pages (900 from the cache): 2 faults, 1 waived.` */
export function summaryLine({
  pages,
  fromCache,
  faults,
  failures,
  waived,
  toReview,
}: Judged): string {
  const cached = fromCache > 0 ? ` (${fromCache} from the cache)` : '';
  const parts = [count(faults.length, 'fault')];
  if (waived.length > 0) parts.push(`${waived.length} waived`);
  if (failures.length > 0) parts.push(`${count(failures.length, 'page')} could not be checked`);
  if (toReview > 0) parts.push(`${count(toReview, 'question')} for a person to look at`);
  return `${count(pages, 'page')}${cached}: ${parts.join(', ')}.`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
