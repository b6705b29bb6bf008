import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkDeployed } from '../builder/deploy/check.ts';
import { command, noMore, UsageError, type ExitCode } from './command.ts';

export default command({
  usage: ['deploy --check https://findings.example.org'],
  about:
    'Compares what a server says of the published site with what it should: headers, compression, frames, the page for what is not there, and that it is this build. It changes nothing.',
  options: {
    check: { type: 'string', value: 'ADDRESS', about: 'where the site is published' },
    dir: { type: 'string', value: 'FOLDER', about: 'the built site (default: dist)' },
  },
  run: async ({ values, positionals }): Promise<ExitCode> => {
    noMore(positionals);
    const { check } = values;
    if (check === undefined || !URL.canParse(check))
      throw new UsageError('Say where the site is: deploy --check https://findings.example.org');
    const folder = resolve(values.dir ?? process.env['OUT_DIR'] ?? 'dist');
    if (!existsSync(join(folder, '_headers')))
      throw new Error('There is no built site yet. Make it: npx plain-findings build');
    const differences = await checkDeployed(folder, check);
    for (const { address, message, fix } of differences)
      console.log(`${address}\n  ${message}\n  ${fix}\n`);
    if (differences.length === 0) console.log(`${check} says all that it should.`);
    return differences.length === 0 ? 0 : 1;
  },
});
