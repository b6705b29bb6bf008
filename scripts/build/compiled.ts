import { mkdirSync, rmSync } from 'node:fs';
import { enableCompileCache, getCompileCacheDir } from 'node:module';

const folder = '.cache/node';

/**
 * Lets Node keep what it compiles of all that is imported after this, which takes a third of a second
 * of each run. A file that has changed is compiled again.
 */
export function keepCompiled(): void {
  enableCompileCache(folder);
}

/** Forgets what is kept, such as of a program that is no more. What this run imports is kept anew. */
export function forgetCompiled(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const inUse = getCompileCacheDir();
  if (inUse !== undefined) mkdirSync(inUse, { recursive: true });
}
