import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where half-made sites lie. It is in the project, where Astro keeps its scratch files apart. */
const scratch = '.build';

/** Gives a task an empty folder of its own, and clears it away afterwards, whatever happens. */
export async function withFreshFolder(task: (fresh: string) => Promise<void>): Promise<void> {
  const fresh = resolve(scratch, `site-${String(process.pid)}`);
  mkdirSync(fresh, { recursive: true });
  try {
    await task(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * Puts a finished folder in the place of another. The old one is whole until the new one is there,
 * and comes back should the last step fail.
 */
export function replaceFolder(fresh: string, target: string): void {
  const beside = `${resolve(target)}.new-${String(process.pid)}`;
  const old = `${resolve(target)}.old-${String(process.pid)}`;
  mkdirSync(dirname(beside), { recursive: true });
  move(fresh, beside);
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(beside, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** A rename, or a copy where the two places are on different disks. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
  }
}
