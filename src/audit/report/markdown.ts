import { inertIn } from '../../problems/inert.ts';
import type { Fault } from '../fault.ts';
import { groupFaults } from '../groups.ts';
import type { Report } from '../waivers.ts';
import { summaryLine } from './terminal.ts';

/** What a comment on a change shows at most. */
const shown = 20;

/** The audit as Markdown, for a comment on a pull request: four numbers, and what to mend. */
export function toMarkdown(found: Report): string {
  const judged = inertIn(found);
  const { comparison, sizes } = judged;
  const faults = comparison?.added ?? judged.faults;
  const numbers =
    comparison === undefined
      ? []
      : [
          '| new | mended | still there | gone with their page |',
          '| --- | --- | --- | --- |',
          `| ${comparison.added.length} | ${comparison.mended.length} | ${comparison.stayed.length} | ${comparison.gone.length} |`,
          '',
        ];
  const groups = groupFaults(faults, sizes);
  const rest =
    groups.length > shown ? ['', `And ${groups.length - shown} more in the report.`] : [];
  const lines = groups.slice(0, shown).map(({ sample, pages }) => row(sample, pages));
  return [
    '## Accessibility audit',
    '',
    plain(summaryLine(judged)),
    '',
    ...numbers,
    ...(lines.length === 0
      ? [comparison === undefined ? 'No fault.' : 'No new fault.']
      : [
          '| rule | level | pages | what is wrong | where |',
          '| --- | --- | --- | --- | --- |',
          ...lines,
        ]),
    ...rest,
    '',
  ].join('\n');
}

function row({ code, level, message, file, line, page, selector }: Fault, pages: number): string {
  const where = `${file}:${line} (${page} ${selector})`;
  return `| ${[code, level, String(pages), message, where].map(plain).join(' | ')} |`;
}

/** Text from a page acts in no table and as no markup. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#&~]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
