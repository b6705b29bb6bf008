import { parseArgs } from 'node:util';
import { ownRules } from './checks/index.ts';
import { usualLimit } from './crawl/remote.ts';
import { levels, type Level } from './levels.ts';

/** What somebody asked for on the command line. Times are in milliseconds, sizes in bytes. */
export type Options = {
  target: { dir: string } | { url: string };
  /** Folders of shares to put together; none for an audit of its own. */
  merge: string[];
  only: string[] | undefined;
  sample: boolean;
  shard: { index: number; of: number } | undefined;
  reports: string[];
  out: string;
  cache: string;
  useCache: boolean;
  waivers: string;
  asOf: string;
  browsers: number;
  timeout: number;
  pageLimit: number;
  /** How many pages to look at. */
  maxPages: number;
  /** How many clicks to follow links on the network from the first page. */
  depth: number | undefined;
  /** How long to wait before each page that is fetched. */
  delay: number;
  /** What every request is told, such as a cookie that lets the audit in. */
  headers: Record<string, string>;
  /** The levels whose rules count; nothing where the folder decides. */
  levels: readonly Level[] | undefined;
  excludedRules: readonly string[];
  /** Patterns for the addresses of pages: only these, and not those. */
  include: readonly string[];
  exclude: readonly string[];
  /** The JSON report of an earlier audit, whose faults are known. */
  against: string | undefined;
  /** The file of answers to questions. */
  answers: string;
  /** A file to which each audit adds a line of numbers. */
  history: string | undefined;
  /** The folder of the authors' files, which pages may name. */
  content: string;
  help: boolean;
};

/** The reports that can be asked for. */
export const reportNames = [
  ...['terminal', 'json', 'junit', 'sarif', 'github', 'html', 'summary'],
  ...['markdown', 'questions', 'earl', 'openacr', 'en301549'],
];

export const usage = `plain-findings audit [FOLDER | merge FOLDER … | act FOLDER]
What to look at
  --dir FOLDER        audit a folder of HTML, as does its name alone (default: dist)
  --url ADDRESS       audit a site on the network: a page, whose links are followed, or a sitemap
  --sample            one page of each kind
  --include PATTERN   only pages whose address fits, such as '/news/**'; may be given again
  --exclude PATTERN   no page whose address fits; may be given again
  --max-pages N       how many pages to look at (default: 10000)
  --depth N           how many clicks to follow links from the first page (default: 100)
  --delay MS          wait so long before each page that is fetched
  --header 'A: b'     tell the server so with each request; may be given again
  --cookie 'a=b'      the same for a cookie
  --shard 2/4         the second of four shares; put shares together with: merge FOLDER
What counts
  --level LIST        ${levels.join(',')} or all
                      (default: all for a site with a content folder, else A,AA)
  --only ID,ID        only these checks, whatever their level (axe stands for all of axe)
  --exclude-rule LIST not these rules
  --against FILE      an earlier audit.json: only what is new fails
  --waivers FILE      known faults that may stay (default: content/waivers.yaml, if there)
  --answers FILE      answers to questions (default: content/answers.yaml, if there)
What comes out
  --report LIST       ${reportNames.join(',')}
  --out FOLDER        where reports go (default: reports/audit)
  --history FILE      add a line with the date and the numbers to this file (CSV)
  --as-of YYYY-MM-DD  the date that the reports carry (default: the site's, else today)
How
  --cache-dir FOLDER  where records are kept between runs (default: .cache/audit)
  --no-cache          look at every page again
  --browsers N        browser processes side by side (default: 2)
  --timeout SECONDS   how long a page may take (default: 60)
  --page-limit MB     the largest page to open (default: 3)
  --content FOLDER    where the authors' files are that pages name (default: content)`;

/** Reads the command line. Throws with what to write instead. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      dir: { type: 'string' },
      url: { type: 'string' },
      only: { type: 'string' },
      sample: { type: 'boolean', default: false },
      shard: { type: 'string' },
      report: { type: 'string' },
      out: { type: 'string', default: 'reports/audit' },
      cache: { type: 'boolean', default: true },
      'cache-dir': { type: 'string', default: '.cache/audit' },
      waivers: { type: 'string', default: 'content/waivers.yaml' },
      'as-of': { type: 'string', default: '' },
      browsers: { type: 'string', default: '2' },
      timeout: { type: 'string', default: '60' },
      'page-limit': { type: 'string', default: '3' },
      'max-pages': { type: 'string', default: String(usualLimit) },
      content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
      depth: { type: 'string' },
      delay: { type: 'string' },
      header: { type: 'string', multiple: true, default: [] },
      cookie: { type: 'string', multiple: true, default: [] },
      level: { type: 'string' },
      'exclude-rule': { type: 'string', multiple: true, default: [] },
      include: { type: 'string', multiple: true, default: [] },
      exclude: { type: 'string', multiple: true, default: [] },
      against: { type: 'string' },
      answers: { type: 'string', default: 'content/answers.yaml' },
      history: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [first, ...folders] = positionals;
  const merge = first === 'merge';
  return {
    target: readTarget(values, merge ? [] : positionals),
    merge: merge ? readMerge(folders) : [],
    only: values.only === undefined ? undefined : readOnly(values.only),
    sample: values.sample,
    shard: values.shard === undefined ? undefined : readShard(values.shard),
    reports: readReports(values.report),
    out: values.out,
    cache: values['cache-dir'],
    useCache: values.cache,
    waivers: values.waivers,
    asOf: readDate(values['as-of']),
    browsers: readNumber('browsers', values.browsers),
    timeout: readNumber('timeout', values.timeout) * 1000,
    pageLimit: readNumber('page-limit', values['page-limit']) * 1_000_000,
    maxPages: readNumber('max-pages', values['max-pages']),
    depth: values.depth === undefined ? undefined : readNumber('depth', values.depth),
    delay: values.delay === undefined ? 0 : readNumber('delay', values.delay),
    headers: readHeaders(values.header, values.cookie),
    levels: values.level === undefined ? undefined : readLevels(values.level),
    excludedRules: values['exclude-rule'].flatMap((list) => list.split(',')).map(readRule),
    include: values.include,
    exclude: values.exclude,
    against: values.against,
    answers: values.answers,
    history: values.history,
    content: values.content,
    help: values.help,
  };
}

function readAddress(text: string): string {
  if (!/^https?:$/u.test(URL.parse(text)?.protocol ?? ''))
    throw new Error(`--url ${text} is no web address. Write one such as https://example.org/.`);
  return text;
}

/** What to audit: a folder by its name, with or without --dir, or a site on the network. */
function readTarget(
  { dir, url }: { dir?: string | undefined; url?: string | undefined },
  [folder, ...others]: readonly string[],
): Options['target'] {
  if (others.length > 0)
    throw new Error(`“${others.join(' ')}” means nothing here: one folder is audited at a time.`);
  const [target = { dir: 'dist' }, ...more] = [
    ...[folder, dir].flatMap((name) => (name === undefined ? [] : [{ dir: name }])),
    ...(url === undefined ? [] : [{ url: readAddress(url) }]),
  ];
  if (more.length > 0) throw new Error('Give one folder or --url, not both.');
  return target;
}

function readMerge(folders: readonly string[]): string[] {
  if (folders.length === 0) throw new Error('Name the folder of shares: merge reports/shares.');
  return [...folders];
}

function readShard(text: string): { index: number; of: number } {
  const [, index, of] = (/^(\d+)\/(\d+)$/u.exec(text) ?? []).map(Number);
  if (index === undefined || of === undefined || index < 1 || index > of)
    throw new Error(`--shard ${text} is no share. Write 2/4 for the second of four.`);
  return { index, of };
}

function readOnly(list: string): string[] {
  const ids = list.split(',').map((id) => id.trim());
  const wrong = ids.find((id) => id !== 'axe' && !ownRules.some((rule) => rule.id === id));
  if (wrong !== undefined) throw new Error(`There is no check ${wrong}. docs/audit.md lists them.`);
  return ids;
}

function readRule(id: string): string {
  const name = id.trim();
  const known =
    name.startsWith('axe/') || name === 'axe' || ownRules.some((rule) => rule.id === name);
  if (!known) throw new Error(`There is no check ${name}. docs/audit.md lists them.`);
  return name;
}

function readLevels(list: string): readonly Level[] {
  if (list === 'all') return levels;
  return list.split(',').map((name) => {
    const level = levels.find((one) => one.toLowerCase() === name.trim().toLowerCase());
    if (level === undefined)
      throw new Error(`There is no level ${name}. Choose from ${levels.join(', ')}, or write all.`);
    return level;
  });
}

function readHeaders(
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

function readReports(list: string | undefined): string[] {
  const standard = process.env['GITHUB_ACTIONS'] === 'true' ? ['github'] : [];
  const names = list?.split(',') ?? ['terminal', 'json', 'html', 'summary', ...standard];
  const wrong = names.find((name) => !reportNames.includes(name));
  if (wrong !== undefined)
    throw new Error(`There is no report ${wrong}. Choose from ${reportNames.join(', ')}.`);
  return names;
}

function readDate(text: string): string {
  if (text !== '' && !/^\d{4}-\d{2}-\d{2}$/u.test(text))
    throw new Error(`--as-of ${text} is no date. Write 2026-06-30.`);
  return text;
}

function readNumber(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} ${text} is no number above 0.`);
  return number;
}
