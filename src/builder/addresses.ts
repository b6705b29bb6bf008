import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lostAddresses, movedAddresses, type Move, type Moves } from '../domain/redirects.ts';
import { basePath, onHost } from '../domain/host.ts';
import { isDocument } from '../formats/documents/kinds.ts';
import { gonePage, movedPage } from '../html/bulk/moved.ts';
import type { DraftSite } from './draft.ts';
import { addressOf, fileAt } from './files.ts';

/** The list of all addresses of a site that others may have kept. It is published with the site. */
export const addressList = 'addresses.txt';

/** The redirects as nginx reads them into a `map`. */
const nginxMap = 'redirects.map';

/** Files that pages fetch, and those for machines that look at all of a site: nobody keeps them. */
const notKept =
  /^(?:admin\/|assets\/|pagefind\/|shell\/|sitemap[^/]*\.xml$|404\.html$|_|[^/]*\.map$)|\.(?:br|gz)$/;

/** How many lost addresses a message names. */
const mostNamed = 20;

/**
 * Puts something at every address of before, writes redirects for hosts, and the list of addresses.
 *
 * @param lastList the list of what was published last; nothing is held against it where there is none.
 * @throws where an address would be lost, with what to write.
 */
export function finishAddresses(
  draft: DraftSite,
  moves: Moves,
  lastList: string | undefined,
): void {
  const now = addressesOf(draft);
  const moved = movedAddresses(moves, now);
  refuseWrong(moved, new Set(now));
  for (const { from, to } of moved) {
    const isPage = fileAt(to).endsWith('.html');
    draft.put(
      fileAt(from),
      isPage ? movedPage(onHost(to, moves)) : readFileSync(join(draft.folder, fileAt(to))),
    );
  }
  for (const one of moves.redirects)
    if ('gone' in one && one.from.replace(/\*$/, '').endsWith('/'))
      draft.put(fileAt(one.from.replace(/\*$/, '')), gonePage(one.gone, basePath(moves)));
  const all = addressesOf(draft);
  refuseLost(all, moves, lastList);
  draft.put(addressList, `${all.join('\n')}\n`);
  if (moved.length === 0) return;
  const lines = moved.map(({ from, to }) => `${onHost(from, moves)} ${onHost(to, moves)}`);
  draft.put('_redirects', lines.map((line) => `${line} 301\n`).join(''));
  draft.put(nginxMap, lines.map((line) => `${line};\n`).join(''));
}

/** A redirect leads from where nothing lies to where something does. */
function refuseWrong(moved: readonly Move[], now: ReadonlySet<string>): void {
  const dead = moved.filter(({ to }) => !now.has(to)).map(({ from, to }) => `${from} → ${to}`);
  if (dead.length > 0)
    throw new Error(
      `redirects.yaml leads to addresses that the site does not have:\n${named(dead)}\nWrite addresses of the site after “to”, or why each is gone (from, gone).`,
    );
  const living = moved.filter(({ from }) => now.has(from)).map(({ from }) => from);
  if (living.length > 0)
    throw new Error(
      `These addresses have a page or file, so nothing leads on from them. Take them out of redirects.yaml:\n${named(living)}`,
    );
}

/** Every address that others may have kept, in order. */
function addressesOf(draft: DraftSite): string[] {
  return draft
    .paths()
    .filter((path) => !notKept.test(path) && path !== addressList && !isDocument(path))
    .map(addressOf)
    .sort();
}

function refuseLost(now: readonly string[], moves: Moves, list: string | undefined): void {
  if (list === undefined) return;
  if (!existsSync(list))
    throw new Error(
      `There is no list of addresses at ${list}. Name the addresses.txt of what was published last, or leave the option out.`,
    );
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
