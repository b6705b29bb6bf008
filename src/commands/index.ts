import { distance } from 'fastest-levenshtein';
import { UsageError, type Command, type ExitCode } from './command.ts';
import { helpFor, helpForAll } from './help.ts';
import { messageOf } from '../problems/message.ts';

/** How the program is called. */
const program = 'plain-findings';

/** Every command: what it does in a few words, and where it is. It is loaded when it is asked for. */
const commands: Record<string, { about: string; load: () => Promise<{ default: Command }> }> = {
  create: { about: 'begin a site of your own', load: () => import('./create.ts') },
  new: {
    about: 'start a content file, with every field explained',
    load: () => import('./new.ts'),
  },
  check: { about: 'read the content and name every problem', load: () => import('./check.ts') },
  dev: { about: 'show the site while you work on it', load: () => import('./dev.ts') },
  build: { about: 'build the site', load: () => import('./build.ts') },
  formats: {
    about: 'build the site with PDF, Word, e-books, braille and plain text',
    load: () => import('./formats.ts'),
  },
  merge: { about: 'put shares of a site together', load: () => import('./merge.ts') },
  preview: { about: 'show the built site as a host would', load: () => import('./preview.ts') },
  deploy: {
    about: 'compare a published site with what its server should say',
    load: () => import('./deploy.ts'),
  },
  import: { about: 'take facts from spreadsheets', load: () => import('./import.ts') },
  editor: { about: 'let VS Code explain and offer each field', load: () => import('./editor.ts') },
  rename: {
    about: 'give an authority another short name, everywhere',
    load: () => import('./rename.ts'),
  },
  remove: { about: 'take an authority out, everywhere', load: () => import('./remove.ts') },
  upgrade: {
    about: 'raise the version of the program, and bring the content along',
    load: () => import('./upgrade.ts'),
  },
  audit: { about: 'look at every page in a real browser', load: () => import('./audit.ts') },
};

/**
 * Does what the program is asked for.
 *
 * @param args the words after the program’s name.
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === 'help') return tell(overview());
  if (name === '--version') return tell(await version());
  const known = commands[name];
  if (!known) return refuse(`There is no command “${name}”. ${nearest(name)}`);
  const { default: command } = await known.load();
  if (rest.includes('--help')) return tell(helpFor(command, program));
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError)
      return refuse(`${error.message}\nSee: ${program} ${name} --help`);
    console.error(`\n${messageOf(error)}`);
    return 1;
  }
}

function overview(): string {
  const rows = Object.entries(commands).map(([name, { about }]) => [name, about]);
  return helpForAll(Object.fromEntries(rows) as Record<string, string>, program);
}

async function version(): Promise<string> {
  const { packageVersion } = await import('../cache/code.ts');
  return packageVersion();
}

function nearest(name: string): string {
  const names = Object.keys(commands);
  const [best = 'build'] = names.sort((a, b) => distance(name, a) - distance(name, b));
  const list = `The commands are ${Object.keys(commands).join(', ')}.`;
  return distance(name, best) <= 2 ? `Do you mean “${best}”?` : list;
}

function tell(text: string): ExitCode {
  console.log(text);
  return 0;
}

function refuse(text: string): ExitCode {
  console.error(text);
  return 2;
}
