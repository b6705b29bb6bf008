import { relative } from 'node:path';
import { kinds, writeNew } from '../intake/new/write.ts';
import { contentFolder } from '../intake/read/folder.ts';
import { command, UsageError } from './command.ts';
import { content } from './shared-options.ts';

export default command({
  usage: ['new inspection COUNCIL YEAR-MONTH [FAMILY]', 'new KIND NAME'],
  about: `Starts a content file with every field explained. KIND is one of: ${kinds.join(', ')}.`,
  options: { content },
  run: ({ values, positionals: [kind = '', ...words] }) => {
    if (kind === '') throw new UsageError('Say what is new, such as: new inspection brent 2029-05');
    const path = relative('', writeNew({ folder: contentFolder(values.content), kind, words }));
    console.log(
      `Wrote ${path}. Fill in its fields, write the text, then run: plain-findings check`,
    );
    return 0;
  },
});
