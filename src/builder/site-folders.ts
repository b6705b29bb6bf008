import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openDraft, type Draft } from './draft.ts';
import { readKnown, writeKnown } from './seals.ts';

/** Where builds leave things for each other, and the digest of the code that works there. */
export type Workshop = { workshop: string; code: string };

/** The workshop for a pair of content and site. */
export function workshopFor(content: string, site: string): string {
  const name = createHash('sha256')
    .update(`${resolve(content)}\0${resolve(site)}`)
    .digest('hex');
  return resolve('.cache/site', name.slice(0, 12));
}

/**
 * Makes a site and puts it in the place of the one before, when it is whole and not sooner.
 *
 * Two folders take turns: while one is published, the other holds the site before it, and is made
 * into the next. So a build writes what differs and deletes next to nothing.
 *
 * @param target the published site.
 * @param workshop what earlier builds left. What other code made is not used again.
 * @param make fills the draft. Where it throws, the published site is as it was.
 */
export async function replaceSite(
  target: string,
  { workshop, code }: Workshop,
  make: (draft: Draft) => Promise<void>,
): Promise<void> {
  const spare = join(workshop, 'spare');
  const folder = join(workshop, `draft-${process.pid}`);
  const notes = { last: join(workshop, 'last.json'), spare: join(workshop, 'spare.json') };
  leaveLost(dirname(workshop));
  for (const place of [workshop, dirname(resolve(target))]) mkdirSync(place, { recursive: true });
  writeFileSync(join(workshop, owner), resolve(target));
  const before = readKnown(notes.spare, code);
  rmSync(notes.spare, { force: true });
  if (before.seals.size > 0 && existsSync(spare)) renameSync(spare, folder);
  else mkdirSync(folder);
  const last = { folder: resolve(target), ...readKnown(notes.last, code) };
  try {
    const draft = openDraft({ folder, ...before }, last);
    await make(draft);
    draft.clear();
    swap(folder, last.folder, spare);
    writeKnown(notes.last, code, draft.known);
    writeKnown(notes.spare, code, last);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The note that says whose workshop it is. */
const owner = 'site.txt';

/** Clears away workshops of sites whose place is gone, such as those of tests. */
function leaveLost(workshops: string): void {
  for (const note of globSync(`*/${owner}`, { cwd: workshops })) {
    const workshop = join(workshops, dirname(note));
    try {
      const site = readFileSync(join(workshop, owner), 'utf8');
      if (!existsSync(dirname(site))) rmSync(workshop, { recursive: true, force: true });
    } catch {
      // Another build is clearing it away.
    }
  }
}

/** Puts a finished folder in the place of another, which is whole until the new one is there. */
function swap(folder: string, target: string, spare: string): void {
  const beside = `${target}.new-${process.pid}`;
  rmSync(spare, { recursive: true, force: true });
  move(folder, beside);
  if (existsSync(target)) move(target, spare);
  try {
    renameSync(beside, target);
  } catch (error) {
    if (existsSync(spare)) move(spare, target);
    throw error;
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
