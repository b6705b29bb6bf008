import { cpSync, existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readWhole, writeWhole } from '../cache/whole-file.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import { BuildFault } from './build-fault.ts';
import { openDraft, type DraftSite } from './draft.ts';
import { readKnown, writeKnown } from './manifest.ts';
import { messageOf } from '../problems/message.ts';

/**
 * Makes a site and puts it in the place of the one before, when it is whole and not sooner.
 *
 * Two folders take turns: while one is published, the other holds the site before it, and is made
 * into the next. So a build writes what differs and deletes next to nothing.
 *
 * @param target the published site.
 * @param cacheFolder what earlier builds left. What other code made is not used again.
 * @param make fills the draft. Where it throws, the published site is as it was.
 * @throws BuildFault where something fails when the published site is no longer what it was.
 */
export async function replaceSite(
  target: string,
  { cacheFolder, code }: BuildCache,
  make: (draft: DraftSite) => Promise<void>,
): Promise<void> {
  const spare = join(cacheFolder, 'spare');
  const folder = join(cacheFolder, 'draft');
  const notes = { last: join(cacheFolder, 'last.json'), spare: join(cacheFolder, 'spare.json') };
  leaveLost(dirname(cacheFolder));
  putBack(resolve(target));
  clearKilled(cacheFolder, resolve(target));
  for (const place of [cacheFolder, dirname(resolve(target))])
    mkdirSync(place, { recursive: true });
  writeWhole(join(cacheFolder, owner), resolve(target));
  const before = readKnown(notes.spare, code);
  rmSync(notes.spare, { recursive: true, force: true });
  if (before.manifest.size > 0 && existsSync(spare)) renameSync(spare, folder);
  else mkdirSync(folder);
  const last = { folder: resolve(target), ...readKnown(notes.last, code) };
  try {
    const draft = openDraft({ folder, ...before }, last);
    await make(draft);
    draft.clear();
    // What is known of the last site must not be taken for what is known of this one.
    rmSync(notes.last, { recursive: true, force: true });
    swap(folder, last.folder);
    remember(() => {
      keepAsSpare(last.folder, spare);
      writeKnown(notes.last, code, draft.known);
      writeKnown(notes.spare, code, last);
    });
  } finally {
    clearDraft(folder);
  }
}

/** Takes away a draft that has not become the site. Where that fails, the next build does it. */
function clearDraft(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // It is nobody’s, and says nothing of the site.
  }
}

/** Does what is only for the next build. The new site is in its place, whatever happens here. */
function remember(task: () => void): void {
  try {
    task();
  } catch (error) {
    const reason = messageOf(error);
    const message = `What the next build would have used could not be written: ${reason}`;
    throw new BuildFault(message, 'the new site', error);
  }
}

/** The note that says whose cacheFolder it is. */
const owner = 'site.txt';

/** Clears away what was kept of sites whose place is gone, such as those of tests. */
function leaveLost(buildCaches: string): void {
  for (const note of globSync(`*/${owner}`, { cwd: buildCaches })) {
    const cacheFolder = join(buildCaches, dirname(note));
    const site = readWhole(join(cacheFolder, owner));
    if (site !== undefined && !existsSync(dirname(site)))
      rmSync(cacheFolder, { recursive: true, force: true });
  }
}

/** Clears away what builds were about to make when they were killed. No other one is under way now. */
function clearKilled(cacheFolder: string, target: string): void {
  const made = globSync(['draft*', 'astro/*-*', 'search/*/*-*'], { cwd: cacheFolder });
  const beside = globSync(`${basename(target)}.new-*`, { cwd: dirname(target) });
  for (const place of [
    ...made.map((name) => join(cacheFolder, name)),
    ...beside.map((name) => join(dirname(target), name)),
  ])
    rmSync(place, { recursive: true, force: true });
}

/** Where the last site waits while the new one takes its place: beside it, so that a rename is enough. */
export function asideOf(target: string): string {
  return `${target}.last`;
}

/** Puts a finished folder in the place of another, which is whole until the new one is there. */
function swap(folder: string, target: string): void {
  const beside = `${target}.new-${process.pid}`;
  const aside = asideOf(target);
  try {
    move(folder, beside);
    if (existsSync(target)) renameSync(target, aside);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
  try {
    renameSync(beside, target);
  } catch (error) {
    if (existsSync(aside)) takeBack(aside, target, error);
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
}

function takeBack(aside: string, target: string, cause: unknown): void {
  try {
    renameSync(aside, target);
  } catch {
    const message = `The new site could not take its place. The last one lies in ${aside}: rename it to ${target}.`;
    throw new BuildFault(message, 'nothing', cause);
  }
}

/** Puts the last site back where a build was killed between the two renames. */
function putBack(target: string): void {
  const aside = asideOf(target);
  if (!existsSync(aside)) return;
  if (existsSync(target)) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, target);
}

/** The last site is made into the next one. Where it cannot be kept, the next is made from nothing. */
function keepAsSpare(target: string, spare: string): void {
  const aside = asideOf(target);
  rmSync(spare, { recursive: true, force: true });
  if (!existsSync(aside)) return;
  try {
    move(aside, spare);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** A rename, or a copy where the two places are on different disks. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    rmSync(from, { recursive: true });
  }
}
