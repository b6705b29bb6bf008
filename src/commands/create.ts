import { packageVersion, testedNode } from '../cache/code.ts';
import { answersFor, type SiteQuestion } from '../intake/new/site/answers.ts';
import { hosts, isHost } from '../intake/new/site/hosts.ts';
import { nextSteps } from '../intake/new/site/project.ts';
import { writeSite } from '../intake/new/site/write.ts';
import { asking } from './asking.ts';
import { command, noMore, UsageError, type ExitCode } from './command.ts';

export default command({
  usage: ['create [FOLDER]', 'create [FOLDER] --from CONTENT --council NAME'],
  about:
    'Begins a site in a folder that is new or empty: content, package.json and a workflow that publishes. What no option says is asked.',
  options: {
    name: { type: 'string', value: 'NAME', about: 'the name of the site' },
    address: { type: 'string', value: 'ADDRESS', about: 'where it will be published' },
    email: { type: 'string', value: 'ADDRESS', about: 'where readers write to' },
    inspectorate: { type: 'string', value: 'NAME', about: 'who inspects' },
    from: { type: 'string', value: 'FOLDER', about: 'take a council out of this content folder' },
    council: { type: 'string', value: 'NAME', about: 'the short name of that council' },
    program: {
      type: 'string',
      value: 'FILE',
      about:
        'the packed program (npm pack), where it does not come from npm; it is copied beside the content',
    },
    host: {
      type: 'string',
      value: 'HOST',
      default: 'github',
      about: `where it is published: ${Object.keys(hosts).join(', ')}`,
    },
  },
  run: async ({ values, positionals: [folder = '.', ...more] }): Promise<ExitCode> => {
    noMore(more);
    const { from, council, host } = values;
    if (!isHost(host))
      throw new UsageError(
        `There is nothing for a host “${host}”. Write one of: ${Object.keys(hosts).join(', ')}.`,
      );
    if ((from === undefined) !== (council === undefined))
      throw new UsageError('--from and --council go together.');
    const source = from === undefined || council === undefined ? undefined : { from, council };
    const wanted: SiteQuestion[] = ['name', 'address', 'email'];
    if (!source) wanted.push('inspectorate');
    const missing = wanted.filter((question) => values[question] === undefined);
    if (missing.length > 0 && !process.stdin.isTTY)
      throw new UsageError(
        `Nobody is there to be asked. Write: ${missing.map((question) => `--${question} …`).join(' ')}`,
      );
    const answers = await asking((ask) => answersFor(values, wanted, ask));
    const versions = { 'plain-findings': packageVersion(), node: testedNode() };
    const today = new Date().toISOString().slice(0, 10);
    writeSite(folder, answers, { versions, today, source, host, program: values.program });
    console.log(`The site is begun in ${folder}.`);
    console.log(nextSteps(folder, source === undefined, Object.keys(hosts[host])));
    return 0;
  },
});
