import { existsSync, globSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { collections } from '../../schemas/collections.ts';
import {
  changeFiles,
  factsOf,
  filesOfAuthority,
  formerIdsOf,
  inFields,
  ownFolders,
  placesIn,
  refuseUnknown,
} from './files.ts';

/**
 * Gives an authority another short name: its files and folders, everything that names it, and the old
 * name among its former ones, by which its old addresses lead on.
 *
 * @returns the files that were changed besides, as they are called now.
 * @throws where there is no such authority, or where the new name is taken or none.
 */
export function renameAuthority(folder: string, before: string, now: string): string[] {
  refuseUnknown(folder, before);
  const place = collections.authorities.place;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(now))
    throw new Error(`“${now}” is no short name. Write small letters, digits and hyphens only.`);
  if (existsSync(join(folder, `${place}/${now}.md`)))
    throw new Error(`The file ${place}/${now}.md is there already. Choose another name.`);
  refuseFormer(folder, before, now);
  for (const file of filesOfAuthority(folder, before))
    renameSync(join(folder, file), join(folder, file.replace(`/${before}.`, `/${now}.`)));
  for (const name of ownFolders) {
    const from = join(folder, collections[name].place, before);
    if (existsSync(from)) renameSync(from, join(folder, collections[name].place, now));
  }
  // An address of another site may have the same path: what stands before ours is no part of one. What
  // was published before and leads on (from) stays as it was published.
  const olds = bothForms(folder, before);
  const news = bothForms(folder, now);
  const places = olds.map((old, index) => ({
    old: new RegExp(
      String.raw`(?<![\w.:/-]|from: *['"]?)${old.replaceAll('.', String.raw`\.`)}`,
      'g',
    ),
    new: news[index] ?? old,
  }));
  const changed = changeFiles(folder, (file, text) => {
    const named = inFields(file, text, (line) => renamed(line, before, now));
    return places.reduce((all, one) => all.replaceAll(one.old, one.new), named);
  });
  addFormer(folder, now, before);
  return changed;
}

function bothForms(folder: string, slug: string): string[] {
  return placesIn(folder, slug).flatMap(({ made, published }) => [published, made]);
}

/** A line that names the authority: alone, in a list, as the key of a map, or before a slash. */
function renamed(line: string, before: string, now: string): string {
  const places = [
    String.raw`(?<=^\s*(?:- |authority: )?['"]?)${before}(?=['"]?:? *(?:\{.*)?$)`,
    String.raw`(?<=[[,]\s*['"]?)${before}(?=['"]?\s*[,\]])`,
    String.raw`(?<![\w/.-])${before}(?=\/)`,
  ];
  return line.replaceAll(new RegExp(places.join('|'), 'g'), now);
}

/** An address leads to one file, and its own name is none of its former ones: some are called as before again. */
function addFormer(folder: string, now: string, before: string): void {
  const path = join(folder, `${collections.authorities.place}/${now}.md`);
  const { facts, body } = factsOf(path);
  const former = new Set([...formerIdsOf(folder, now), before]);
  former.delete(now);
  facts.set('formerIds', [...former]);
  writeFileSync(path, `---\n${facts.toString({ lineWidth: 0 })}---\n${body}`);
}

function refuseFormer(folder: string, before: string, now: string): void {
  const place = collections.authorities.place;
  for (const file of globSync(`${place}/*.md`, { cwd: folder })) {
    const slug = basename(file, '.md');
    if (slug.includes('.') || slug === before || !formerIdsOf(folder, slug).includes(now)) continue;
    throw new Error(
      `“${now}” is a former name of ${place}/${slug}.md, where its addresses lead. Choose another name.`,
    );
  }
}
