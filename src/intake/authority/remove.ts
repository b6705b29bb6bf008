import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, visit, type Document } from 'yaml';
import { collections } from '../../schemas/collections.ts';
import {
  changeFiles,
  filesOfAuthority,
  formerIdsOf,
  inFields,
  ownFolders,
  placesIn,
  refuseUnknown,
} from './files.ts';

/**
 * Takes an authority out: its files and folders, everything that names it, and a redirect for its
 * addresses that says why they are gone.
 *
 * @param why a sentence for readers.
 * @returns the files that were changed besides.
 * @throws where there is no such authority.
 */
export function removeAuthority(folder: string, slug: string, why: string): string[] {
  refuseUnknown(folder, slug);
  const names = [slug, ...formerIdsOf(folder, slug)];
  for (const file of filesOfAuthority(folder, slug)) rmSync(join(folder, file));
  for (const name of ownFolders)
    rmSync(join(folder, collections[name].place, slug), { recursive: true, force: true });
  const entry = new RegExp(String.raw`^\s*(?:- )?['"]?${slug}['"]?(?:: *\{.*)?\s*$`);
  const inList = new RegExp(String.raw`(?<=[[,]\s*)['"]?${slug}['"]?\s*(?:,\s*|(?=\]))`);
  const without = (line: string): string =>
    entry.test(line) ? removed : line.replace(inList, '').replace(/,\s*\]$/, ']');
  const changed = changeFiles(folder, (file, text) =>
    withoutEmptyLists(inFields(file, text, without)),
  );
  return [...changed, sayGone(folder, names, why)];
}

/** Stands for a line that goes, and is in no file. */
const removed = '\0';

/** Takes out the lines that go, and the name of a list of which nothing is left. */
function withoutEmptyLists(text: string): string {
  if (!text.includes(removed)) return text;
  const lines = text.split('\n');
  return lines
    .filter((line, place) => {
      if (line === removed) return false;
      const isList = /^\w+:$/.test(line) && lines[place + 1] === removed;
      const next = lines.slice(place + 1).find((one) => one !== removed) ?? '';
      return !isList || /^\s/.test(next);
    })
    .join('\n');
}

type Place = ReturnType<typeof placesIn>[number];

/** Its former addresses led here: they are gone with it. */
function sayGone(folder: string, names: readonly string[], why: string): string {
  const file = collections.redirects.place;
  const path = join(folder, file);
  const list = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : '');
  const places = names.flatMap((name) => placesIn(folder, name));
  if (!list.has('redirects')) list.set('redirects', list.createNode([]));
  leadNowhere(list, places, why);
  for (const { published } of places)
    list.addIn(['redirects'], list.createNode({ from: `${published}*`, gone: why }));
  writeFileSync(path, list.toString({ lineWidth: 0 }));
  return file;
}

/** What led to one of its addresses is gone with it. */
function leadNowhere(list: Document, places: readonly Place[], why: string): void {
  visit(list, {
    Map: (_, one) => {
      const to = one.get('to');
      if (typeof to !== 'string') return;
      if (!places.some(({ made, published }) => [made, published].some((at) => to.startsWith(at))))
        return;
      one.delete('to');
      one.set('gone', why);
    },
  });
}
