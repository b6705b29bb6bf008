import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Who holds a lock: a process of a machine. */
type Holder = { host: string; process: number };

/** In the folder that is a lock, the file that says who holds it. */
const note = 'holder.json';

/** How often somebody who waits looks whether a lock is free, in milliseconds. */
const often = 200;

/** The locks that this process holds. */
const held = new Set<string>();

/**
 * Does something that only one process may do at a time. Others wait. A lock whose holder was killed
 * counts for nothing.
 *
 * A folder is the lock, since the system puts no folder in the place of one that has something in it.
 *
 * @param place where the lock lies.
 * @param tell is called once where somebody else holds it, with who that is.
 */
export async function withLock<Result>(
  place: string,
  tell: (holder: string) => void,
  task: () => Promise<Result>,
): Promise<Result> {
  mkdirSync(dirname(place), { recursive: true });
  let isTold = false;
  while (!take(place)) {
    const holder = holderOf(place);
    if (isGone(holder, place)) breakOpen(place, holder);
    else {
      if (holder && !isTold) tell(`process ${holder.process} on ${holder.host}`);
      isTold = true;
      await wait(often);
    }
  }
  try {
    held.add(place);
    return await task();
  } finally {
    held.delete(place);
    giveUp(place);
  }
}

function take(place: string): boolean {
  if (existsSync(place) && readdirSync(place).length > 0) return false;
  const fresh = mkdtempSync(`${place}-`);
  try {
    const holder: Holder = { host: hostname(), process: process.pid };
    writeFileSync(join(fresh, note), JSON.stringify(holder));
    renameSync(fresh, place);
    clearLost(place);
    return true;
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Whoever held it meanwhile has cleared away what lay beside it.
    if (existsSync(place) || isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Who holds a lock. One that does not say so is damaged, and nobody’s. */
function holderOf(place: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(join(place, note), 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Whether whoever holds a lock has ended. Of processes of other machines that cannot be known. */
function isGone(holder: Holder | undefined, place: string): boolean {
  if (!holder) return true;
  if (holder.host !== hostname()) return false;
  // A machine that begins anew, as a container does, can give a process the number of a dead one.
  if (holder.process === process.pid) return !held.has(place);
  try {
    process.kill(holder.process, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** Takes a lock away. Where somebody else has just taken it, it is put back. */
function breakOpen(place: string, gone: Holder | undefined): void {
  const broken = `${place}-${String(process.pid)}`;
  try {
    renameSync(place, broken);
  } catch {
    return;
  }
  if (JSON.stringify(holderOf(broken)) === JSON.stringify(gone))
    rmSync(broken, { recursive: true, force: true });
  else renameSync(broken, place);
}

/** What a killed process was about to make a lock of. */
function clearLost(place: string): void {
  for (const name of readdirSync(dirname(place)))
    if (name.startsWith(`${basename(place)}-`))
      rmSync(join(dirname(place), name), { recursive: true, force: true });
}

function giveUp(place: string): void {
  try {
    breakOpen(place, { host: hostname(), process: process.pid });
  } catch {
    // It counts for nothing as soon as this process ends.
  }
}
