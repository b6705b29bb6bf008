import { run } from '../audit/command.ts';
import type { Command, ExitCode } from './command.ts';

const audit: Command = {
  usage: ['audit [--dir FOLDER | --url ADDRESS] [options]', 'audit merge FOLDER …'],
  about: 'Looks at every page of a built site in a real browser.',
  options: {},
  run: async (args) => (await run(args)) as ExitCode,
};

export default audit;
