import { devServer } from '../builder/dev/server.ts';
import { planFor } from '../builder/plan.ts';
import { listen } from '../builder/preview/server.ts';
import { openProgram } from '../builder/program/program.ts';
import { command, noMore, type ExitCode } from './command.ts';
import { port, portsToTry, tellAddress } from './ports.ts';
import { content } from './shared-options.ts';

export default command({
  usage: ['dev [--port 8080]'],
  about:
    'Shows the site while you work on it: a page is made when it is asked for, and shown anew when a file of the content changes. Nobody else can see it. Search needs a build.',
  options: { content, port },
  run: async ({ values, positionals }): Promise<ExitCode> => {
    noMore(positionals);
    const plan = planFor({ content: values.content });
    const ports = portsToTry(values.port);
    const server = devServer(plan, await openProgram(plan.code));
    tellAddress(await listen(server, ports), ports);
    return 0;
  },
});
