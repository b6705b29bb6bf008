import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../read/folder.ts';
import { codeDigest } from '../../builder/code-digest.ts';
import { workshopFor } from '../../builder/site-folders.ts';
import { checkContent } from './content.ts';
import { formats, type Format } from './formats.ts';

/**
 * Does what `npm run check` is for.
 *
 * @param args the words after the command.
 * @returns the exit code.
 */
export function run(args: readonly string[]): number {
  const format = formatIn(args);
  if (!format) {
    const names = Object.keys(formats).join(', ');
    console.error(
      `“${args.join(' ')}” means nothing here. Write “npm run check” alone, or after it “-- --format” and one of: ${names}.`,
    );
    return 2;
  }
  const folder = contentFolder();
  const workshop = workshopFor(folder, process.env['OUT_DIR'] ?? 'dist');
  const checked = checkContent(folder, { workshop, code: codeDigest() });
  console.log(formats[format](checked, relative(process.cwd(), folder) || '.'));
  return checked.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The format that somebody asks for, or nothing where the words are not understood. */
function formatIn(args: readonly string[]): Format | undefined {
  const options = { format: { type: 'string', default: 'text' } } as const;
  try {
    const { format } = parseArgs({ args: [...args], options }).values;
    return isFormat(format) ? format : undefined;
  } catch {
    return undefined;
  }
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
