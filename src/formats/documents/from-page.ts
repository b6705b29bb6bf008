import { parse } from 'parse5';
import { documentBlocks } from './blocks.ts';
import type { Block, PrintedDocument } from './document.ts';
import { writable } from './runs.ts';
import { attribute, childrenOf, elementsIn, nodeText, type Element, type Node } from './tree.ts';

/**
 * Takes a page as it is printed: its main part, and what its footer says of sources and licences. A form
 * that is made of it says what the page says, in each of its states.
 *
 * @param page a finished page of the site, which our own functions made.
 * @throws where the page has no address or no heading of its own.
 */
export function documentFrom(page: string): PrintedDocument {
  const all = elementsIn(parse(page).childNodes);
  const main = all.find(({ tagName }) => tagName === 'main');
  const address = linkOf(all, 'canonical');
  const heading = main && elementsIn([main]).find(({ tagName }) => tagName === 'h1');
  if (!main || !heading || address === undefined)
    throw new Error('A page of which other formats are made has a heading and an address.');
  return {
    title: writable(nodeText(heading)).trim(),
    description: metaOf(all, 'description'),
    language:
      attribute(
        all.find(({ tagName }) => tagName === 'html'),
        'lang',
      ) ?? 'en-GB',
    address,
    publisher: metaOf(all, 'og:site_name'),
    asOf: metaOf(all, 'as-of'),
    blocks: withoutGaps(documentBlocks([...childrenOf(main), ...imprint(all)], address)),
  };
}

/** What the footer says, but for its links to other pages of the site. */
function imprint(all: readonly Element[]): Node[] {
  const footers = all.filter(({ tagName }) => tagName === 'footer');
  const menus = new Set(
    elementsIn(footers)
      .filter(({ tagName }) => tagName === 'nav')
      .flatMap((nav) => elementsIn([nav])),
  );
  return elementsIn(footers).filter((one) => one.tagName === 'p' && !menus.has(one));
}

function linkOf(all: readonly Element[], rel: string): string | undefined {
  return attribute(
    all.find((one) => one.tagName === 'link' && attribute(one, 'rel') === rel),
    'href',
  );
}

function metaOf(all: readonly Element[], name: string): string {
  const meta = all.find(
    (one) =>
      one.tagName === 'meta' && [attribute(one, 'name'), attribute(one, 'property')].includes(name),
  );
  return writable(attribute(meta, 'content') ?? '').trim();
}

/** Headings go down one level at a time: readers and standards (PDF/UA-1, 7.4.2) take a gap for a part that is missing. */
function withoutGaps(blocks: readonly Block[]): Block[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    last = Math.min(block.level, last + 1);
    return { ...block, level: last };
  });
}
