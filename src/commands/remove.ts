import { removeAuthority } from '../intake/authority/remove.ts';
import { contentFolder } from '../intake/read/folder.ts';
import { command, noMore, UsageError } from './command.ts';
import { content } from './shared-options.ts';

export default command({
  usage: ['remove NAME --reason "…"'],
  about:
    'Takes an authority out: its files, everything that names it, and its addresses, which say why they are gone. One that has ended keeps its page: write its last day (ended) instead.',
  options: {
    content,
    reason: { type: 'string', value: 'WORDS', about: 'why, in a sentence for readers' },
  },
  run: ({ values, positionals: [slug, ...more] }) => {
    noMore(more);
    const { reason } = values;
    if (slug === undefined || reason === undefined)
      throw new UsageError('Write the short name and --reason with a sentence for readers.');
    const changed = removeAuthority(contentFolder(values.content), slug, reason);
    console.log(`“${slug}” is taken out. Changed besides: ${changed.join(', ')}`);
    console.log('Run: npx plain-findings check');
    return 0;
  },
});
