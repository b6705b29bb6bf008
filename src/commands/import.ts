import { draftMeeting } from '../intake/import/paper/draft.ts';
import { reportLines } from '../intake/import/report.ts';
import { runImport } from '../intake/import/run.ts';
import type { DateOrder } from '../intake/import/spreadsheet/days.ts';
import { contentFolder } from '../intake/read/folder.ts';
import { isoDate } from '../schemas/fields.ts';
import { councilsTemplate, templateFor, templateOfCouncils } from '../intake/import/template.ts';
import { readCollection } from '../intake/read/content.ts';
import { command, UsageError, type ExitCode } from './command.ts';
import { content } from './shared-options.ts';

export default command({
  usage: [
    'import FILE.csv [FILE.csv …] [--dry-run] [--accept]',
    'import --template FRAMEWORK',
    'import meeting PAGE.html --council NAME',
  ],
  about:
    'Takes facts from spreadsheets into the content folder, or the saved page of a council meeting (ModernGov) into a draft.',
  options: {
    content,
    'dry-run': {
      type: 'boolean',
      default: false,
      about: 'show what would change and write nothing',
    },
    accept: {
      type: 'boolean',
      default: false,
      about: 'take changed grades and outcomes; without it they are only shown',
    },
    dates: {
      type: 'string',
      value: 'ORDER',
      about: 'what dates such as 12/09/2025 mean: day-first or month-first',
    },
    template: {
      type: 'string',
      value: 'FRAMEWORK',
      about: `print the header of a spreadsheet for a framework, or for ${councilsTemplate}`,
    },
    council: { type: 'string', value: 'NAME', about: 'of a meeting: the council' },
    committee: { type: 'string', value: 'NAME', about: 'of a meeting: the committee' },
    date: { type: 'string', value: 'DAY', about: 'of a meeting: its day' },
    url: { type: 'string', value: 'ADDRESS', about: 'of a meeting: where its page is' },
    'up-to': {
      type: 'string',
      value: 'DAY',
      about: 'the day that the spreadsheets go up to (default: that of their newest report)',
    },
  },
  run: ({ values, positionals: spreadsheets }) => {
    const folder = contentFolder(values.content);
    if (values.template !== undefined) return printTemplate(folder, values.template);
    if (spreadsheets[0] === 'meeting') return importMeeting(folder, spreadsheets.slice(1), values);
    if (spreadsheets.length === 0) throw new UsageError('No spreadsheet is named.');
    const { accept, 'dry-run': dryRun, 'up-to': upTo } = values;
    if (upTo !== undefined && !isoDate.safeParse(upTo).success)
      throw new UsageError(
        `“${upTo}” is not a day. Write the year, the month and the day, such as 2026-08-20.`,
      );
    const { dates } = values;
    if (dates !== undefined && !isOrder(dates))
      throw new UsageError(`“${dates}” says nothing of dates. Write day-first or month-first.`);
    const imported = runImport({ spreadsheets, folder, accept, dryRun, dates, upTo, onProgress });
    for (const line of reportLines(imported, dryRun)) console.log(line);
    return imported.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
});

/** A draft of a meeting, from its saved page. */
function importMeeting(
  folder: string,
  [page, ...more]: readonly string[],
  {
    council,
    ...said
  }: Partial<Record<'council' | 'committee' | 'date' | 'url', string | undefined>>,
): ExitCode {
  if (page === undefined || more.length > 0)
    throw new UsageError('Name one saved page, such as: import meeting page.html --council NAME');
  const { entries } = readCollection(folder, 'authorities');
  if (council === undefined || !entries.some(({ id }) => id === council))
    throw new UsageError(`Say which council: --council ${entries[0]?.id ?? 'NAME'}`);
  const path = draftMeeting(folder, page, { ...said, council });
  console.log(
    `Wrote ${path}. The page’s own words stand in it as a comment: say them in your own, take the comment out, then run: plain-findings check`,
  );
  return 0;
}

/** The header goes where it can be kept in a file, what is said of it to the person. */
function printTemplate(folder: string, name: string): ExitCode {
  const frameworks = readCollection(folder, 'frameworks').entries.map(({ data }) => data);
  const framework = frameworks.find(({ id }) => id === name);
  if (!framework && name !== councilsTemplate) {
    const known = [councilsTemplate, ...frameworks.map(({ id }) => id)].join(', ');
    throw new UsageError(`There is no framework “${name}”. Write one of: ${known}.`);
  }
  const { columns, about } = framework ? templateFor(framework) : templateOfCouncils();
  console.log(columns.join(','));
  for (const sentence of about) console.error(sentence);
  return 0;
}

function isOrder(text: string): text is DateOrder {
  return text === 'day-first' || text === 'month-first';
}

/** One line every few hundred steps: enough to see that the work goes on. */
function onProgress(stage: string, done: number, total: number): void {
  if (done === total || done % 250 === 0) {
    console.error(`${stage}: ${String(done)} of ${String(total)}`);
  }
}
