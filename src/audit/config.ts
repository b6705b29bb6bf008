import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** The file of options that is read where nobody names another. */
export const usualConfig = 'plain-findings-audit.yaml';

/** An option as `parseArgs` knows it. */
type Known = Readonly<Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>>;

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const settings = z.record(z.string(), value).nullable();

/**
 * What a file of options says, as words of a command line: each line is an option by its name
 * (`level: A,AA`, `exclude: ['/old/**']`, `cache: false`). None where there is no file.
 * Throws, with what to write instead.
 *
 * @param named the file that somebody named; it has to be there.
 */
export function argsFromConfig(named: string | undefined, known: Known): string[] {
  const file = named ?? usualConfig;
  if (!existsSync(file)) {
    if (named === undefined) return [];
    throw new Error(`There is no file ${file}. Name the file of options with --config.`);
  }
  const read = settings.safeParse(parseYaml(file));
  if (!read.success)
    throw new Error(`${file} is no list of options. Write one a line, such as “level: A,AA”.`);
  return Object.entries(read.data ?? {}).flatMap(([name, given]) =>
    argsOf(file, known, name, given),
  );
}

function parseYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${String(error)}`, { cause: error });
  }
}

function argsOf(file: string, known: Known, name: string, given: z.infer<typeof value>): string[] {
  const option = known[name];
  if (option === undefined || name === 'config' || name === 'help')
    throw new Error(`${file} has “${name}”, which is no option. --help lists them.`);
  if (option.type === 'boolean') {
    if (typeof given !== 'boolean')
      throw new Error(`${file} has “${name}: ${String(given)}”. Write true or false.`);
    return [given ? `--${name}` : `--no-${name}`];
  }
  if (Array.isArray(given) && option.multiple !== true) return [`--${name}=${given.join(',')}`];
  return [given].flat().map((one) => `--${name}=${String(one)}`);
}
