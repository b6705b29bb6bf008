import { mkdirSync, rmSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';

/** Where Node keeps what it compiles (scripts/cli.mjs). */
const folder = '.cache/node';

/** Forgets what is kept, such as of a program that is no more. What this run imports is kept anew. */
export function forgetCompiled(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const inUse = getCompileCacheDir();
  if (inUse !== undefined) mkdirSync(inUse, { recursive: true });
}
