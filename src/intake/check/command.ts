import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isoDate } from '../../schemas/fields.ts';
import { contentFolder } from '../read/folder.ts';
import { codeDigest } from '../../builder/code-digest.ts';
import { workshopFor } from '../../builder/site-folders.ts';
import { checkContent } from './content.ts';
import { formats, type Format } from './formats.ts';
import { countStale, freshLine, withStale } from './fresh.ts';

/**
 * Does what `npm run check` is for.
 *
 * @param args the words after the command.
 * @returns the exit code.
 */
export function run(args: readonly string[]): number {
  const asked = askedIn(args);
  if (!asked) {
    const names = Object.keys(formats).join(', ');
    console.error(
      `“${args.join(' ')}” means nothing here. Write “npm run check” alone, or after it “-- --format” and one of: ${names}. “-- --fresh” says what has gone stale too, today or “--on” a day such as 2026-11-30.`,
    );
    return 2;
  }
  const { format, on } = asked;
  const folder = contentFolder();
  const workshop = workshopFor(folder, process.env['OUT_DIR'] ?? 'dist');
  const content = checkContent(folder, { workshop, code: codeDigest() });
  const checked = on === undefined ? content : withStale(folder, content, on);
  console.log(formats[format](checked, relative(process.cwd(), folder) || '.'));
  if (on !== undefined && format === 'text') console.log(freshLine(checked, on));
  const isBad = checked.problems.some(({ severity }) => severity === 'error');
  return isBad || countStale(checked) > 0 ? 1 : 0;
}

/** What to do: in which format to tell, and by which ISO day to look for what has gone stale. */
type Asked = { format: Format; on: string | undefined };

/** What somebody asks for, or nothing where the words are not understood. */
function askedIn(args: readonly string[]): Asked | undefined {
  const options = {
    format: { type: 'string', default: 'text' },
    fresh: { type: 'boolean', default: false },
    on: { type: 'string' },
  } as const;
  try {
    const { format, fresh, on } = parseArgs({ args: [...args], options }).values;
    if (!isFormat(format) || (on !== undefined && !(fresh && isoDate.safeParse(on).success))) {
      return undefined;
    }
    return { format, on: fresh ? (on ?? today()) : undefined };
  } catch {
    return undefined;
  }
}

/** The ISO day of the clock. Nothing but the look for what has gone stale asks for it. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
