import { resolve } from 'node:path';
import { packageVersion } from '../cache/code.ts';
import { contentFolder } from '../intake/read/folder.ts';
import { installAndContinue, siteVersion } from '../intake/upgrade/install.ts';
import { runCodemods } from '../intake/upgrade/run.ts';
import { countOf } from '../problems/text.ts';
import check from './check.ts';
import { command, noMore, type ExitCode } from './command.ts';
import { content } from './shared-options.ts';

export default command({
  usage: ['upgrade [VERSION]'],
  about:
    'Raises the version of the program (default: the latest), brings the content into its form, and checks it.',
  options: {
    content,
    from: {
      type: 'string',
      value: 'VERSION',
      about: 'install nothing: only bring content of this version into the form of the program',
    },
  },
  run: async ({ values, positionals: [to = 'latest', ...more] }): Promise<ExitCode> => {
    noMore(more);
    const folder = contentFolder(values.content);
    const named = values.content === undefined ? [] : ['--content', folder];
    if (values.from === undefined) {
      const from = siteVersion(resolve());
      return installAndContinue(resolve(), to, ['--from', from, ...named]) === 0 ? 0 : 1;
    }
    const between = { from: values.from, to: packageVersion() };
    const done = runCodemods(folder, between);
    for (const { about, files } of done)
      console.log(`${about} (${countOf(files.length, 'file')} changed)`);
    if (done.length === 0)
      console.log(`From ${between.from} to ${between.to} the content stays as it is.`);
    return check.run(named);
  },
});
