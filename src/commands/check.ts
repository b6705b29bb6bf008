import { codeDigest } from '../cache/code.ts';
import { buildCacheFor } from '../cache/build-cache.ts';
import { relative } from 'node:path';
import { checkInTurns } from '../intake/check/content.ts';
import { messageGuide } from '../intake/check/messages.ts';
import { reportFormats, isFormat } from '../intake/check/formats.ts';
import { countStale, freshLine, withStale } from '../intake/check/fresh.ts';
import { contentFolder } from '../intake/read/folder.ts';
import { isoDate } from '../schemas/fields.ts';
import { command, noMore, UsageError } from './command.ts';
import { content } from './shared-options.ts';

/**
 * Checks the content without building. Advice is no failure. Files that are as they were are not read
 * for mistakes again, not by the next build either.
 */
export default command({
  usage: [
    'check [--format sarif]',
    'check --fresh [--on 2026-11-30]',
    'check --explain broken-link',
  ],
  about: 'Reads the content and names every problem by file and line, with what to write instead.',
  options: {
    content,
    format: {
      type: 'string',
      default: 'text',
      value: 'FORMAT',
      about: `how to tell it: ${Object.keys(reportFormats).join(', ')}`,
    },
    fresh: {
      type: 'boolean',
      default: false,
      about: 'say what has gone stale too: results, reviews, holidays, windows',
    },
    on: { type: 'string', value: 'DAY', about: 'the day for --fresh (default: today)' },
    explain: {
      type: 'string',
      value: 'CODE',
      about: 'say what the word in brackets behind a message means',
    },
  },
  run: async ({ values, positionals }) => {
    noMore(positionals);
    const { format, explain } = values;
    if (explain !== undefined) return explained(explain);
    if (!isFormat(format))
      throw new UsageError(
        `There is no format “${format}”. Write one of: ${Object.keys(reportFormats).join(', ')}.`,
      );
    const on = dayToLookBy(values);
    const folder = contentFolder(values.content);
    const cacheFolder = buildCacheFor(folder, process.env['OUT_DIR'] ?? 'dist');
    const content = await checkInTurns(folder, { cacheFolder, code: codeDigest() });
    const checked = on === undefined ? content : withStale(folder, content, on);
    console.log(reportFormats[format](checked, relative(process.cwd(), folder) || '.'));
    if (on !== undefined && format === 'text') console.log(freshLine(checked, on));
    const isBad = checked.problems.some(({ severity }) => severity === 'error');
    return isBad || countStale(checked) > 0 ? 1 : 0;
  },
});

function explained(code: string): 0 {
  const about = messageGuide().get(code.replace(/^\(|\)$/g, ''));
  if (about === undefined)
    throw new UsageError(
      `No message has the code “${code}”. Write the word in brackets that stands behind a message.`,
    );
  console.log(about);
  return 0;
}

/** The ISO day by which to look for what has gone stale, where somebody asks for that. */
function dayToLookBy({ fresh, on }: { fresh: boolean; on?: string | undefined }) {
  if (on !== undefined && !(fresh && isoDate.safeParse(on).success))
    throw new UsageError('Write the day as in: check --fresh --on 2026-11-30');
  return fresh ? (on ?? today()) : undefined;
}

/** The ISO day of the clock. Nothing but the look for what has gone stale asks for it. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
