import { draftReport } from '../intake/import/paper/report-draft.ts';
import { readCollection } from '../intake/read/content.ts';
import { UsageError, type ExitCode } from './command.ts';

/** What a person says of a report besides the file. */
export const reportOptions = {
  framework: {
    type: 'string',
    value: 'NAME',
    about: 'of a report: its framework, where several could be meant',
  },
} as const;

type Said = Partial<Record<'council' | 'url' | 'framework', string | undefined>>;

/** A draft of an inspection, from its report. */
export function importReport(
  folder: string,
  [report, ...more]: readonly string[],
  { council, url, framework }: Said,
): ExitCode {
  if (report === undefined || more.length > 0)
    throw new UsageError('Name one report, such as: import report report.pdf --council NAME');
  const { entries } = readCollection(folder, 'authorities');
  if (council === undefined || !entries.some(({ id }) => id === council))
    throw new UsageError(`Say which council: --council ${entries[0]?.id ?? 'NAME'}`);
  const frameworks = readCollection(folder, 'frameworks').entries.map(({ data }) => data);
  const path = draftReport(folder, report, { council, url, framework }, frameworks);
  console.log(
    `Wrote ${path}. Hold its days and grades against the report. The report’s own words stand in it as a comment: say them in your own, take the comment out, then run: npx plain-findings check`,
  );
  return 0;
}
