import { parseArgs } from 'node:util';
import { ownRules } from './checks/index.ts';
import { usualLimit } from './crawl/remote.ts';

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
  /** How many pages of a site on the network to look at. */
  maxPages: number;
  /** The folder of the authors' files, which pages may name. */
  content: string;
  help: boolean;
};

/** The reports that can be asked for. */
export const reportNames = ['terminal', 'json', 'junit', 'sarif', 'github', 'html', 'summary'];

export const usage = `plain-findings audit [FOLDER | merge FOLDER …]
  --dir FOLDER        audit a folder of HTML, as does its name alone (default: dist)
  --url ADDRESS       audit a site on the network: a page, whose links are followed, or a sitemap
  --only ID,ID        only these checks (axe stands for all of axe)
  --sample            one page of each kind
  --shard 2/4         the second of four shares; put shares together with: merge FOLDER
  --report LIST       ${reportNames.join(',')}
  --out FOLDER        where reports go (default: reports/audit)
  --cache-dir FOLDER  where records are kept between runs (default: .cache/audit)
  --no-cache          look at every page again
  --waivers FILE      known faults that may stay (default: content/waivers.yaml, if there)
  --as-of YYYY-MM-DD  the date that the reports carry (default: the site's, else today)
  --browsers N        browser processes side by side (default: 2)
  --timeout SECONDS   how long a page may take (default: 60)
  --page-limit MB     the largest page to open (default: 3)
  --max-pages N       how many pages of a site on the network to look at (default: 10000)
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
