import { mergeShares } from '../builder/merge.ts';
import { publish } from '../builder/publish.ts';
import { command } from './command.ts';
import { compress, content, out } from './shared-options.ts';

export default command({
  usage: ['merge [SHARE …]'],
  about:
    'Puts shares of a site together (default: all in shares/). The site is the same, byte for byte, as one that was built whole.',
  options: { content, out, compress },
  run: ({ values, positionals }) => publish(values, (plan) => mergeShares(positionals, plan)),
});
