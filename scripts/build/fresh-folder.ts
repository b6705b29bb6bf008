import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Gives a task an empty folder beside the one it is meant for, and clears it away afterwards.
 *
 * @param target the folder that the result is meant for. It is not touched here.
 */
export async function withFreshFolder(
  target: string,
  task: (fresh: string) => Promise<void>,
): Promise<void> {
  // Beside the target, so that the later move is a rename on one disk.
  const fresh = `${resolve(target)}.new-${String(process.pid)}`;
  mkdirSync(fresh, { recursive: true });
  try {
    await task(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Puts a finished folder in the place of another. The old one is whole until the new one is there. */
export function replaceFolder(fresh: string, target: string): void {
  const old = `${resolve(target)}.old-${String(process.pid)}`;
  mkdirSync(dirname(resolve(target)), { recursive: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}
