import { parseArgs } from 'node:util';
import { reportLines } from './report.ts';
import { runImport } from './run.ts';
import type { DateOrder } from './spreadsheet/days.ts';

const usage = `Usage: npm run import -- FILE.csv [FILE.csv …] [--dry-run] [--accept] [--dates ORDER]

Takes facts from spreadsheets into the content folder (CONTENT_DIR, or “content”).
  --dry-run  show what would change and write nothing
  --accept   take changed grades and outcomes; without it they are only shown
  --dates    what dates such as 12/09/2025 mean: day-first or month-first`;

process.exitCode = main(process.argv.slice(2));

/** Imports the spreadsheets that are named. Gives the exit code. */
function main(args: string[]): number {
  const options = parsed(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage}`);
    return 1;
  }
  const { spreadsheets, accept, dryRun, dates } = options;
  const folder = process.env['CONTENT_DIR'] ?? 'content';
  try {
    const imported = runImport({ spreadsheets, folder, accept, dryRun, dates, onProgress });
    for (const line of reportLines(imported, dryRun)) console.log(line);
    return imported.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    console.error(`The content is as it was: it could not be written. ${String(error)}`);
    return 1;
  }
}

function parsed(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        accept: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        dates: { type: 'string' },
      },
    });
    if (positionals.length === 0) return 'No spreadsheet is named.';
    const { accept, dates } = values;
    if (dates !== undefined && !isOrder(dates)) {
      return `“${dates}” says nothing of dates. Write day-first or month-first.`;
    }
    return { spreadsheets: positionals, accept, dryRun: values['dry-run'], dates };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
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
