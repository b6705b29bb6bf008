import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/read/folder.ts';
import { codeDigest } from './build/code-digest.ts';
import { workshopFor } from './build/site-folders.ts';
import { checkContent } from './check/content.ts';
import { formats, type Format } from './check/formats.ts';

/**
 * Checks the content without building: `npm run check`, `npm run check -- --format sarif`.
 * Exit code 1 where there is an error, 2 where the command itself is wrong. Advice is no failure.
 * Files that are as they were are not read for mistakes again, not by the next build either.
 */

const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });

if (isFormat(values.format)) {
  const folder = contentFolder();
  const workshop = workshopFor(folder, process.env['OUT_DIR'] ?? 'dist');
  const checked = checkContent(folder, { workshop, code: codeDigest() });
  console.log(formats[values.format](checked, relative(process.cwd(), folder) || '.'));
  if (checked.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
} else {
  console.error(
    `There is no format “${values.format}”. Write one of: ${Object.keys(formats).join(', ')}.`,
  );
  process.exitCode = 2;
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
