import { openTools } from '../builder/documents/tools.ts';
import build from './build.ts';
import type { Command, ExitCode } from './command.ts';

/** The same as `build --formats`; with `--check` it only says what can be made here. */
const formats: Command = {
  usage: ['formats [--shard 3/8] [--compress]', 'formats --check'],
  about:
    'Builds the site with documents of each council and of each inspection with a summary. What has not changed is not made again.',
  options: {
    ...build.options,
    check: { type: 'boolean', about: 'only say what can be made on this machine' },
  },
  run: (args) => (args.join(' ') === '--check' ? check() : build.run(['--formats', ...args])),
};

export default formats;

async function check(): Promise<ExitCode> {
  const { missing } = await openTools();
  console.log(missing.length === 0 ? 'All formats can be made here.' : missing.join('\n'));
  return 0;
}
