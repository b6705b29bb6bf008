import { readdirSync, realpathSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { compareText, type Problem } from '../../problems/problem.ts';
import { writtenOut, isActive } from './inert.ts';
import { isKnownFolder, notRead, unknownFolder, unsafeName } from './unread.ts';
import { messageOf } from '../../problems/message.ts';

/** What lies in a content folder: the files that may be read, and all else that is a mistake. */
export type FolderWalk = {
  /** Paths from the content folder with forward slashes, sorted. */
  files: string[];
  problems: Problem[];
};

/** What programs leave behind and nobody meant to publish. Names that begin with a dot are, too. */
const JUNK = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|Icon\r$|#.*#$)|(?:~|\.swp)$/i;

/** More files than any site has: a wrong folder, such as a whole disk, is told and not walked. */
const MOST = 200_000;

/**
 * Walks a content folder. Only regular files that lie in it themselves are content: a link is not
 * followed, so what lies elsewhere is never published and no walk goes round in a circle; pipes and
 * devices are never opened.
 */
export function walkContent(folder: string): FolderWalk {
  const walk: FolderWalk = { files: [], problems: [] };
  // The folder itself may be reached through a link: somebody named it.
  const root = real(folder);
  if (root !== undefined) walkFolder(walk, root, '');
  walk.files.sort(compareText);
  return walk;
}

function walkFolder(walk: FolderWalk, root: string, below: string): void {
  for (const entry of entriesOf(walk, root, below)) {
    if (JUNK.test(entry.name)) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isActive(entry.name)) walk.problems.push(unsafeName(path));
    else if (entry.isDirectory()) enter(walk, root, path);
    else if (entry.isFile()) walk.files.push(path);
    else walk.problems.push(noFile(path, kindOf(entry, join(root, path))));
    if (walk.files.length > MOST) return;
  }
}

function enter(walk: FolderWalk, root: string, path: string): void {
  const problem =
    path.includes('/') || isKnownFolder(path) ? calledLikeFile(path) : unknownFolder(path);
  if (problem) walk.problems.push(problem);
  else walkFolder(walk, root, path);
}

function entriesOf(walk: FolderWalk, root: string, below: string): Dirent[] {
  try {
    return readdirSync(join(root, below), { withFileTypes: true });
  } catch (error) {
    const reason = messageOf(error);
    const message = `This folder cannot be read (${writtenOut(reason)}).`;
    walk.problems.push(notRead(below, message, 'Check that you may open it.'));
    return [];
  }
}

function real(folder: string): string | undefined {
  try {
    return realpathSync(folder);
  } catch {
    return undefined;
  }
}

function calledLikeFile(path: string): Problem | undefined {
  if (!/\.(?:md|yaml)$/i.test(path)) return undefined;
  const message = 'This is a folder, but it is called like a file.';
  return notRead(path, message, 'Take the ending off its name, or put a file in its place.');
}

function kindOf(entry: Dirent, path: string): string {
  if (!entry.isSymbolicLink()) return 'This is no ordinary file: a pipe, a device or the like.';
  return real(path) === undefined ? 'This link leads nowhere.' : 'This is a link, not a file.';
}

function noFile(path: string, message: string): Problem {
  const fix =
    'Put the file itself here, or take this out. What lies outside the content folder is never published.';
  return notRead(path, message, fix);
}
