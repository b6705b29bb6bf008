import { renameAuthority } from '../intake/authority/rename.ts';
import { contentFolder } from '../intake/read/folder.ts';
import { command, noMore, UsageError } from './command.ts';
import { content } from './shared-options.ts';

export default command({
  usage: ['rename OLD NEW'],
  about:
    'Gives an authority another short name: its files, everything that names it, and its old addresses, which lead on to the new ones.',
  options: { content },
  run: ({ values, positionals: [before, now, ...more] }) => {
    noMore(more);
    if (before === undefined || now === undefined)
      throw new UsageError('Write both names, such as: rename old-name new-name');
    const changed = renameAuthority(contentFolder(values.content), before, now);
    console.log(`“${before}” is “${now}” now. Changed besides: ${changed.join(', ')}`);
    console.log('Its name in words is as it was. Run: npx plain-findings check');
    return 0;
  },
});
