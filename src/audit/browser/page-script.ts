import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachedFolder } from '../../cache/cached-folder.ts';
import { codeDigest, isPacked, packageRoot } from '../../cache/code.ts';

const file = 'page.js';

/**
 * What runs inside every page, as one script. The packed program brings it along (scripts/pack.mjs); in
 * the repository it is bundled once for each state of the code.
 */
export async function pageScript(): Promise<string> {
  const folder = isPacked()
    ? join(packageRoot, 'lib/audit')
    : await cachedFolder(join(packageRoot, '.cache/audit-page'), codeDigest(), bundleInto);
  return readFileSync(join(folder, file), 'utf8');
}

async function bundleInto(folder: string): Promise<void> {
  const { bundlePageScript } = await import('./bundle.ts');
  writeFileSync(join(folder, file), await bundlePageScript('index'));
}
