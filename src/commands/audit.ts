import { auditCommand } from '../audit/command.ts';
import type { Command, ExitCode } from './command.ts';

const audit: Command = {
  usage: ['audit [FOLDER | --url ADDRESS] [options]', 'audit merge FOLDER …', 'audit act FOLDER'],
  about:
    'Looks at every page of a site in a real browser: any folder of HTML, with content or without.',
  options: {},
  run: async (args) => (await auditCommand(args)) as ExitCode,
};

export default audit;
