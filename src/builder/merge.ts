import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countOf } from '../problems/text.ts';
import { filesIn } from './files.ts';
import { finish } from './finish.ts';
import type { BuildPlan } from './plan.ts';
import { faultsAmong, noteFile, readShareNote } from './share-note.ts';
import { replaceSite } from './site-folders.ts';

/**
 * Puts shares of a site together. The site is the same, byte for byte, as one that was built whole.
 *
 * @param named the folders of the shares; where there are none, all in shares/.
 * @throws where a share is missing or of another build: the last good site stays as it was.
 */
export async function mergeShares(named: readonly string[], plan: BuildPlan): Promise<void> {
  const folders = named.length > 0 ? named : globSync('shares/*-of-*').sort();
  const shares = folders.map((folder) => ({ folder, ...readShareNote(folder) }));
  const faults = faultsAmong(shares);
  const [first] = shares;
  if (!first || faults.length > 0) throw new Error(faults.join('\n'));
  await replaceSite(plan.outDir, plan, async (draft) => {
    console.log(`Putting ${countOf(shares.length, 'share')} together …`);
    for (const { folder } of shares) {
      const paths = filesIn(folder).filter((path) => path !== noteFile);
      for (const path of paths) draft.put(path, readFileSync(join(folder, path)));
    }
    console.log(`  ${countOf(draft.paths().length, 'file')}`);
    await finish(draft, plan, first);
  });
}
