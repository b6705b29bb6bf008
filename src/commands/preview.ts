import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { listen, siteServer } from '../builder/preview/server.ts';
import { command, noMore, type ExitCode } from './command.ts';
import { port, portsToTry, tellAddress } from './ports.ts';

export default command({
  usage: ['preview [--port 8080]'],
  about: 'Shows the built site on this machine as a host would. Nobody else can see it.',
  options: {
    dir: { type: 'string', value: 'FOLDER', about: 'the built site (default: dist)' },
    port,
  },
  run: async ({ values, positionals }): Promise<ExitCode> => {
    noMore(positionals);
    const folder = resolve(values.dir ?? process.env['OUT_DIR'] ?? 'dist');
    if (!existsSync(folder))
      throw new Error('There is no built site yet. Make it: npx plain-findings build');
    const ports = portsToTry(values.port);
    tellAddress(await listen(siteServer(folder), ports), ports);
    return 0;
  },
});
