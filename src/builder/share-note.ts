import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../schemas/collections.ts';
import { contentDigest } from './content-digest.ts';
import type { Told } from './finish.ts';
import type { DraftSite } from './draft.ts';
import type { BuildPlan } from './plan.ts';
import type { Share } from './share.ts';

/** What a share says of itself, so that only what belongs together is put together. */
export type ShareNote = Share & Told & { code: string; content: string };

/** The file in which it says so. It is not published. */
export const noteFile = 'share.json';

/** Writes the note of a share. */
export function writeShareNote(
  draft: DraftSite,
  share: Share,
  { code }: Pick<BuildPlan, 'code'>,
  { content, moves, facts }: Told & { content: Content },
): void {
  const digest = contentDigest(Object.values(content).flat());
  const note: ShareNote = { ...share, code, content: digest, moves, facts };
  draft.put(noteFile, `${JSON.stringify(note, undefined, 2)}\n`);
}

/** Reads the note of a share. Throws where the folder is none. */
export function readShareNote(folder: string): ShareNote {
  try {
    // A build wrote it. A note by other code is refused where the shares are put together.
    return JSON.parse(readFileSync(join(folder, noteFile), 'utf8')) as ShareNote;
  } catch {
    throw new Error(`${folder} is no share of a site. Make one with: npm run build -- --shard 1/4`);
  }
}

/**
 * Says what is wrong with shares that are to be one site: one that is missing or there twice, or one
 * of other content or by other code.
 */
export function faultsAmong(
  shares: readonly (Omit<ShareNote, 'moves' | 'facts'> & { folder: string })[],
): string[] {
  const [first] = shares;
  if (!first) return ['There is no share. Make them with: npm run build -- --shard 1/4, 2/4 …'];
  const strangers = shares
    .filter(
      (one) => one.of !== first.of || one.code !== first.code || one.content !== first.content,
    )
    .map(({ folder }) => `${folder} is of another build than ${first.folder}. Build both again.`);
  const all = Array.from({ length: first.of }, (_, place) => place + 1);
  const counts = all.map((index) => shares.filter((one) => one.index === index).length);
  const missing = all.filter((_, place) => counts[place] === 0);
  const twice = all.filter((_, place) => (counts[place] ?? 0) > 1);
  return [
    ...strangers,
    ...missing.map((index) => `Share ${index}/${first.of} is missing.`),
    ...twice.map((index) => `Share ${index}/${first.of} is there twice.`),
  ];
}
