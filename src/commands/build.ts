import { planFor } from '../builder/plan.ts';
import { openProgram } from '../builder/program/program.ts';
import { publish } from '../builder/publish.ts';
import { command, noMore } from './command.ts';
import { compress, content, formats, out } from './shared-options.ts';

/**
 * Builds the site. With CONTENT_CHECKED=1 the content is not held against the rules for words again,
 * for a CI that has just done so; with PAGES_ONLY=1 there is nothing but pages, so that the bench can
 * count the other forms apart.
 */
export default command({
  usage: ['build [--formats] [--shard 3/8] [--compress]'],
  about:
    'Builds the site of the content folder. The site takes the place of the last one only when all of it is right.',
  options: {
    content,
    out,
    compress,
    formats,
    addresses: {
      type: 'string',
      value: 'FILE',
      about:
        'addresses.txt of the published site: none of them may be lost (default: that in dist/)',
    },
    shard: {
      type: 'string',
      value: '3/8',
      about: 'build the third of eight shares; put them together with: merge',
    },
  },
  run: async ({ values, positionals }) => {
    noMore(positionals);
    const plan = planFor(values);
    return publish(plan, async () => {
      const { build } = await openProgram(plan.code);
      await build(plan);
    });
  },
});
