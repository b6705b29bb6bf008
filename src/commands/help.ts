import type { Command, Option } from './command.ts';

/** The help of one command: how it is written, what it does, its options. */
export function helpFor({ usage, about, options }: Command, program: string): string {
  const lines = Object.entries(options).map(([name, option]) => [
    written(name, option),
    option.about,
  ]);
  return [
    ...usage.map((line, index) =>
      `${index === 0 ? 'Usage:' : '      '} ${program} ${line}`.trimEnd(),
    ),
    '',
    about,
    '',
    ...columns([...lines, ['--help', 'show this']]),
  ].join('\n');
}

/** The help of the whole program: its commands, a line each. */
export function helpForAll(summaries: Readonly<Record<string, string>>, program: string): string {
  return [
    `Usage: ${program} COMMAND`,
    '',
    ...columns(Object.entries(summaries)),
    '',
    `“${program} COMMAND --help” tells more of each.`,
    'Exit codes: 0 all is well, 1 something is wrong with the content or the site, 2 the command was asked wrongly.',
  ].join('\n');
}

function written(name: string, { short, value }: Option): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return rows.map(([name = '', about = '']) => `  ${name.padEnd(width)}  ${about}`);
}
