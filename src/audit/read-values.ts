import { ownRules } from './checks/index.ts';
import { levels, type Level } from './levels.ts';
import { reportNames } from './usage.ts';

/** What to audit: a folder, or a site on the network. */
export type Target = { dir: string } | { url: string };

/** What the options of the command line mean. Each throws with what to write instead. */

function readAddress(text: string): string {
  if (!/^https?:$/u.test(URL.parse(text)?.protocol ?? ''))
    throw new Error(`--url ${text} is no web address. Write one such as https://example.org/.`);
  return text;
}

/** What to audit: a folder by its name, with or without --dir, or a site on the network. */
export function readTarget(
  { dir, url }: { dir?: string | undefined; url?: string | undefined },
  [folder, ...others]: readonly string[],
): Target {
  if (others.length > 0)
    throw new Error(`“${others.join(' ')}” means nothing here: one folder is audited at a time.`);
  const [target = { dir: 'dist' }, ...more] = [
    ...[folder, dir].flatMap((name) => (name === undefined ? [] : [{ dir: name }])),
    ...(url === undefined ? [] : [{ url: readAddress(url) }]),
  ];
  if (more.length > 0) throw new Error('Give one folder or --url, not both.');
  return target;
}

/** Folders of shares to put together. */
export function readMerge(folders: readonly string[]): string[] {
  if (folders.length === 0) throw new Error('Name the folder of shares: merge reports/shares.');
  return [...folders];
}

/** One share of several, such as `2/4`. */
export function readShard(text: string): { index: number; of: number } {
  const [, index, of] = (/^(\d+)\/(\d+)$/u.exec(text) ?? []).map(Number);
  if (index === undefined || of === undefined || index < 1 || index > of)
    throw new Error(`--shard ${text} is no share. Write 2/4 for the second of four.`);
  return { index, of };
}

/** The ids of checks that were asked for. */
export function readOnly(list: string): string[] {
  const ids = list.split(',').map((id) => id.trim());
  const wrong = ids.find((id) => id !== 'axe' && !ownRules.some((rule) => rule.id === id));
  if (wrong !== undefined) throw new Error(`There is no check ${wrong}. docs/audit.md lists them.`);
  return ids;
}

/** The id of a rule that is left out. */
export function readRule(id: string): string {
  const name = id.trim();
  const known =
    name.startsWith('axe/') || name === 'axe' || ownRules.some((rule) => rule.id === name);
  if (!known) throw new Error(`There is no check ${name}. docs/audit.md lists them.`);
  return name;
}

/** The levels whose rules count. */
export function readLevels(list: string): readonly Level[] {
  if (list === 'all') return levels;
  return list.split(',').map((name) => {
    const level = levels.find((one) => one.toLowerCase() === name.trim().toLowerCase());
    if (level === undefined)
      throw new Error(`There is no level ${name}. Choose from ${levels.join(', ')}, or write all.`);
    return level;
  });
}

/** What each request is told. */
export function readHeaders(
  headers: readonly string[],
  cookies: readonly string[],
): Record<string, string> {
  const pairs = headers.map((header) => {
    const [, name, value] = /^([\w-]+):\s*(\S.*)$/u.exec(header) ?? [];
    if (name === undefined || value === undefined)
      throw new Error(`--header ${header} is no header. Write 'Authorization: Basic …'.`);
    return [name.toLowerCase(), value] as const;
  });
  if (cookies.some((cookie) => !/^[^=;\s]+=\S*$/u.test(cookie)))
    throw new Error(`--cookie ${cookies.join(' ')} is no cookie. Write 'name=value'.`);
  const cookie = cookies.length === 0 ? {} : { cookie: cookies.join('; ') };
  return { ...Object.fromEntries(pairs), ...cookie };
}

/** The reports that are made. */
export function readReports(list: string | undefined): string[] {
  const standard = process.env['GITHUB_ACTIONS'] === 'true' ? ['github'] : [];
  const names = list?.split(',') ?? ['terminal', 'json', 'html', 'summary', ...standard];
  const wrong = names.find((name) => !reportNames.includes(name));
  if (wrong !== undefined)
    throw new Error(`There is no report ${wrong}. Choose from ${reportNames.join(', ')}.`);
  return names;
}

/** A day, or nothing. */
export function readDate(text: string): string {
  if (text !== '' && !/^\d{4}-\d{2}-\d{2}$/u.test(text))
    throw new Error(`--as-of ${text} is no date. Write 2026-06-30.`);
  return text;
}

/** A number above 0. Throws with the name of its option. */
export function readNumber(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} ${text} is no number above 0.`);
  return number;
}
