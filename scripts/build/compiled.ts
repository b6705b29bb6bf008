import { mkdirSync, rmSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';

/**
 * Forgets what Node keeps compiled (scripts/keep-compiled.mjs), such as of a program that is no more.
 * What this run imports is kept anew.
 */
export function forgetCompiled(): void {
  const inUse = getCompileCacheDir();
  if (inUse === undefined) return;
  rmSync(inUse, { recursive: true, force: true, maxRetries: 3 });
  mkdirSync(inUse, { recursive: true });
}
