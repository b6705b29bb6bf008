import { relative } from 'node:path';
import { askAtTerminal } from '../intake/new/ask.ts';
import { kindNames } from '../intake/new/kinds.ts';
import { writeNew } from '../intake/new/write.ts';
import { contentFolder } from '../intake/read/folder.ts';
import { command, UsageError, type ExitCode } from './command.ts';
import { frameworkOptions, newFramework } from './new-framework.ts';
import { content } from './shared-options.ts';

/** An option that answers a question, so that nobody has to be asked. */
function answer(about: string) {
  return { type: 'string', value: 'TEXT', about } as const;
}

export default command({
  usage: [
    'new KIND',
    'new inspection COUNCIL YEAR-MONTH [FAMILY]',
    'new meeting COUNCIL DAY [COMMITTEE]',
    'new translation COUNCIL/INSPECTION LANGUAGE',
    'new framework NAME',
  ],
  about: `Starts a content file with every field explained. What is not said is asked. A framework builds as it is. KIND is one of: ${kindNames.join(', ')}.`,
  options: {
    content,
    council: answer('the council'),
    month: answer('the month in which a visit ended, such as 2026-05'),
    family: answer('the family of the framework'),
    inspection: answer('the inspection, such as northtown/2026-05-standard'),
    date: answer('the day of a meeting, such as 2026-06-17'),
    committee: answer('the name of a committee in full'),
    page: answer('the inspection or the council that is translated'),
    language: answer('the language, by its code or its English name'),
    ...frameworkOptions,
    'official-name': answer('the name of a council in full'),
    type: answer('the kind of council'),
    region: answer('the region of a council'),
    area: answer('the area that a theme belongs to'),
  },
  run: async ({ values, positionals: [kind = '', ...words] }): Promise<ExitCode> => {
    if (kind === '')
      throw new UsageError(`Say what is new. Write one of: ${kindNames.join(', ')}.`);
    const { content: asked, ...options } = values;
    const folder = contentFolder(asked);
    if (kind === 'framework') return newFramework(folder, words, values);
    const ask = process.stdin.isTTY ? askAtTerminal : undefined;
    const path = relative('', await writeNew({ folder, kind, words, options, ask }));
    console.log(
      `Wrote ${path}. Fill in its fields, write the text, then run: npx plain-findings check`,
    );
    return 0;
  },
});
