import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePathOf } from '../audit/crawl/base-path.ts';
import { lostAddresses, movedAddresses, type Moves } from '../domain/redirects.ts';
import { gonePage, movedPage } from '../html/bulk/moved.ts';
import type { Draft } from './draft.ts';

/** The list of all addresses of a site that others may have kept. It is published with the site. */
export const addressList = 'addresses.txt';

/** The redirects as nginx reads them into a `map`. */
const nginxMap = 'redirects.map';

/** Files that pages fetch, and those for machines that look at all of a site: nobody keeps them. */
const notKept =
  /^(?:assets\/|pagefind\/|shell\/|sitemap[^/]*\.xml$|404\.html$|_|[^/]*\.map$)|\.(?:br|gz)$/;

/** How many lost addresses a message names. */
const mostNamed = 20;

/**
 * Puts something at every address of before, writes redirects for hosts, and the list of addresses.
 *
 * @param lastList the list of what was published last; nothing is held against it where there is none.
 * @throws where an address would be lost, with what to write.
 */
export function finishAddresses(draft: Draft, moves: Moves, lastList: string | undefined): void {
  const base = basePathOf(draft.folder);
  const now = addressesOf(draft);
  const moved = movedAddresses(moves, now);
  const onHost = (path: string): string => base + path.slice(1);
  const known = new Set(now);
  const dead = moved.filter(({ to }) => !known.has(to)).map(({ from, to }) => `${from} → ${to}`);
  if (dead.length > 0)
    throw new Error(
      `redirects.yaml leads to addresses that the site does not have:\n${named(dead)}`,
    );
  const living = moved.filter(({ from }) => known.has(from)).map(({ from }) => from);
  if (living.length > 0)
    throw new Error(
      `These addresses have a page or file, so nothing leads on from them. Take them out of redirects.yaml:\n${named(living)}`,
    );
  for (const { from, to } of moved) {
    const isPage = fileAt(to).endsWith('.html');
    draft.put(
      fileAt(from),
      isPage ? movedPage(onHost(to)) : readFileSync(join(draft.folder, fileAt(to))),
    );
  }
  for (const one of moves.redirects)
    if ('gone' in one && one.from.replace(/\*$/, '').endsWith('/'))
      draft.put(fileAt(one.from.replace(/\*$/, '')), gonePage(one.gone, base));
  const all = addressesOf(draft);
  refuseLost(all, moves, lastList);
  draft.put(addressList, `${all.join('\n')}\n`);
  if (moved.length === 0) return;
  const lines = moved.map(({ from, to }) => `${onHost(from)} ${onHost(to)}`);
  draft.put('_redirects', lines.map((line) => `${line} 301\n`).join(''));
  draft.put(nginxMap, lines.map((line) => `${line};\n`).join(''));
}

/** Every address that others may have kept, in order. */
function addressesOf(draft: Draft): string[] {
  return draft
    .paths()
    .filter((path) => !notKept.test(path) && path !== addressList)
    .map((path) => `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`)
    .sort();
}

function refuseLost(now: readonly string[], moves: Moves, list: string | undefined): void {
  if (list === undefined) return;
  if (!existsSync(list)) throw new Error(`There is no list of addresses at ${list}.`);
  const last = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  const lost = lostAddresses(last, new Set(now), moves);
  if (lost.length === 0) return;
  throw new Error(
    `These addresses were published and would be lost:\n${named(lost)}\nSay in content/redirects.yaml where each leads (from, to) or why it is gone (from, gone).`,
  );
}

function named(lines: readonly string[]): string {
  const more = lines.length - mostNamed;
  const shown = lines.slice(0, mostNamed).map((line) => `  ${line}`);
  return [...shown, ...(more > 0 ? [`  and ${String(more)} more`] : [])].join('\n');
}

function fileAt(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}
