/** A link with its words and its whole address. */
type Link = { words: string; href: string };

/** What an embed shows, as its JSON says it. */
export type Block = {
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
 * @throws where they cannot be had: the link that was there then stays.
 */
export async function fetchBlock(script: string, council: string): Promise<Block> {
  const url = new URL(`councils/${encodeURIComponent(council)}.json`, script);
  const response = await fetch(url, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}`);
  const block: unknown = await response.json();
  if (!isBlock(block)) throw new Error(`${url.href} is no embed`);
  return block;
}

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && 'heading' in value && 'more' in value;
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
