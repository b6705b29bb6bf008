import { importPostcodes } from '../intake/import/postcodes.ts';
import { problemLines, reportLines } from '../intake/import/report.ts';
import { runImport } from '../intake/import/run.ts';
import type { DateOrder } from '../intake/import/spreadsheet/days.ts';
import { contentFolder } from '../intake/read/folder.ts';
import { isoDate } from '../schemas/fields.ts';
import { countOf } from '../problems/text.ts';
import { councilsTemplate, templateFor, templateOfCouncils } from '../intake/import/template.ts';
import { readCollection } from '../intake/read/content.ts';
import { command, UsageError, type ExitCode } from './command.ts';
import { importMeeting, meetingOptions } from './import-meeting.ts';
import { importReport, reportOptions } from './import-report.ts';
import { content } from './shared-options.ts';

export default command({
  usage: [
    'import FILE.csv [FILE.csv …] [--dry-run] [--accept]',
    'import --template FRAMEWORK',
    'import postcodes FILE.csv --vintage WORDS [--dry-run]',
    'import meeting PAGE.html --council NAME',
    'import report REPORT.pdf --council NAME',
  ],
  about:
    'Takes facts from spreadsheets into the content folder; or the list of postcodes, by which people find their council; or the saved page of a council meeting (ModernGov), or the report of an inspection, into a draft.',
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
    ...meetingOptions,
    ...reportOptions,
    'up-to': {
      type: 'string',
      value: 'DAY',
      about: 'the day that the spreadsheets go up to (default: that of their newest report)',
    },
    vintage: {
      type: 'string',
      value: 'WORDS',
      about: 'when the postcodes were in use, such as “2021 to 2023”; pages say it',
    },
  },
  run: ({ values, positionals: spreadsheets }) => {
    const folder = contentFolder(values.content);
    const [first, ...files] = spreadsheets;
    if (first === 'meeting') return importMeeting(folder, files, values);
    if (first === 'report') return importReport(folder, files, values);
    if (first === 'postcodes') return postcodes(files, { ...values, folder });
    if (values.template !== undefined) return printTemplate(folder, values.template);
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

type PostcodeOptions = { folder: string; vintage?: string | undefined; 'dry-run': boolean };

function postcodes(files: readonly string[], asked: PostcodeOptions): ExitCode {
  const [file, ...others] = files;
  const { folder, vintage, 'dry-run': dryRun } = asked;
  if (file === undefined || others.length > 0)
    throw new UsageError('Name one spreadsheet of postcodes after “import postcodes”.');
  if (vintage === undefined)
    throw new UsageError('Say when the postcodes were in use: --vintage "2021 to 2023"');
  const { problems, ranges, areas } = importPostcodes({ file, folder, vintage, dryRun });
  for (const line of problems.flatMap(problemLines)) console.log(line);
  const read = `${countOf(ranges, 'range')} of postcodes in ${countOf(areas, 'area')}`;
  console.log(problems.length > 0 ? 'Nothing was written.' : read);
  return problems.length > 0 ? 1 : 0;
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
