import { run } from './audit/command.ts';

process.exitCode = await run(process.argv.slice(2));
