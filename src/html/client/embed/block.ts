/** A link with its words and its whole address. */
type Link = { words: string; href: string };

/** What an embed shows, as its JSON says it. */
export type FetchedBlock = {
  heading: string;
  sentences: string[];
  table?: { caption: string; head: [string, string]; rows: { area: string; grade: string }[] };
  /** Missing in answers that were kept from before there was one. */
  improve?: { heading: string; sentence: string; items: string[]; more: Link };
  more: Link;
  source: string;
  licence: Link & { before: string; after: string };
};

/**
 * Fetches what an embed shows.
 *
 * @param script the address of the script that asks; the facts lie beside it.
 * @param council the short name of a council; anything else could lead out of the folder of facts.
 * @throws where they cannot be had: the link that was there then stays.
 */
export async function fetchBlock(script: string, council: string): Promise<FetchedBlock> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(council)) throw new Error(`${council} is no short name`);
  const url = new URL(`councils/${council}.json`, script);
  const response = await fetch(url, { credentials: 'omit', redirect: 'error' });
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}`);
  const block: unknown = await response.json();
  if (!isBlock(block)) throw new Error(`${url.href} is no embed`);
  return block;
}

type Fields<Data> = Record<keyof Data, unknown>;

/** Whether a value has the fields that are named, whatever they hold. */
function has<Data>(value: unknown, ...names: (keyof Data & string)[]): value is Fields<Data> {
  return typeof value === 'object' && value !== null && names.every((name) => name in value);
}

/** It may come from anybody who can answer in the site’s name, so every part is looked at. */
function isBlock(value: unknown): value is FetchedBlock {
  if (!has<Omit<FetchedBlock, 'table'>>(value, 'heading', 'sentences', 'more', 'source', 'licence'))
    return false;
  const { heading, sentences, more, source, licence } = value;
  const table = 'table' in value ? value.table : undefined;
  return (
    areTexts([heading, source], sentences) &&
    isLink(more) &&
    isLink(licence) &&
    has<FetchedBlock['licence']>(licence, 'before', 'after') &&
    areTexts([licence.before, licence.after]) &&
    (table === undefined || isTable(table))
  );
}

function isTable(value: unknown): boolean {
  if (!has<NonNullable<FetchedBlock['table']>>(value, 'caption', 'head', 'rows')) return false;
  const { caption, head, rows } = value;
  const isRow = (row: unknown): boolean =>
    has<{ area: string; grade: string }>(row, 'area', 'grade') && areTexts([row.area, row.grade]);
  return areTexts([caption], head) && Array.isArray(rows) && rows.every(isRow);
}

function areTexts(...lists: unknown[]): boolean {
  return lists.every(
    (list) => Array.isArray(list) && list.every((text) => typeof text === 'string'),
  );
}

/** A link may lead to a web address and nowhere else: `javascript:` would run in the host’s page. */
function isLink(value: unknown): value is Link {
  return (
    has<Link>(value, 'words', 'href') &&
    areTexts([value.words, value.href]) &&
    /^https?:\/\//i.test(String(value.href))
  );
}

/** The level of a heading that a host asks for; 2 where it asks for nothing, or for nonsense. */
export function headingLevel(asked: string | null | undefined): number {
  const level = Number(asked);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

/** Whether a host asks for what must improve besides the grades: `data-show="improve"`. */
export function showsImprove(asked: string | null | undefined): boolean {
  return asked?.split(/\s+/).includes('improve') ?? false;
}
