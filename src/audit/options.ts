import { parseArgs } from 'node:util';
import { argsFromConfig } from './config.ts';
import { usualLimit } from './crawl/remote.ts';
import type { Level } from './levels.ts';
import {
  readTarget,
  type Target,
  readMerge,
  readShard,
  readOnly,
  readRule,
  readLevels,
  readHeaders,
  readReports,
  readDate,
  readNumber,
} from './read-values.ts';

/** What somebody asked for on the command line. Times are in milliseconds, sizes in bytes. */
export type Options = {
  target: Target;
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
  /** Whether to keep to what the site asks of programs (robots.txt). */
  robots: boolean;
  /** CSS selectors of what is pressed on each page, to look at what it opens. */
  clicks: readonly string[];
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

/** The options, as `parseArgs` reads them. */
const known = {
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
  header: { type: 'string', multiple: true },
  cookie: { type: 'string', multiple: true },
  level: { type: 'string' },
  'exclude-rule': { type: 'string', multiple: true },
  include: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
  against: { type: 'string' },
  answers: { type: 'string', default: 'content/answers.yaml' },
  history: { type: 'string' },
  config: { type: 'string' },
  robots: { type: 'boolean', default: true },
  click: { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the command line. Throws with what to write instead. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseWithConfig(args);
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
    robots: values.robots,
    clicks: listOf(values.click),
    headers: readHeaders(listOf(values.header), listOf(values.cookie)),
    levels: values.level === undefined ? undefined : readLevels(values.level),
    excludedRules: listOf(values['exclude-rule'])
      .flatMap((list) => list.split(','))
      .map(readRule),
    include: listOf(values.include),
    exclude: listOf(values.exclude),
    against: values.against,
    answers: values.answers,
    history: values.history,
    content: values.content,
    help: values.help,
  };
}

/** The options of the file of options, and those of the command line, which count for more. */
function parseWithConfig(args: readonly string[]) {
  const parse = (all: readonly string[]) =>
    parseArgs({ args: [...all], allowPositionals: true, allowNegative: true, options: known });
  const told = parse(args);
  const { dir, url, config, help } = told.values;
  if (help) return told;
  const named = told.positionals.length > 0 || dir !== undefined || url !== undefined;
  const kept = argsFromConfig(config, known).filter(
    (arg) => !named || !/^--(?:dir|url)=/u.test(arg),
  );
  return parse([...kept, ...args]);
}

/** An option that may be given again, or not at all. */
function listOf(values: string[] | undefined): string[] {
  return values ?? [];
}
