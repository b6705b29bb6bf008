import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countOf } from '../problems/text.ts';
import { filesIn } from './files.ts';
import { finish } from './finish.ts';
import { readPlan } from './plan.ts';
import { publish } from './publish.ts';
import { faultsAmong, noteFile, readShareNote } from './share-note.ts';
import { replaceSite } from './site-folders.ts';

/**
 * Puts shares of a site together: `npm run merge`, or `npm run merge -- FOLDER FOLDER …`. The site is
 * the same, byte for byte, as one that was built whole. Where a share is missing or of another build,
 * the last good site stays as it was and the exit code is 1.
 */

await publish(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { compress: { type: 'boolean', default: false } },
  });
  const folders = positionals.length > 0 ? positionals : globSync('shares/*-of-*').sort();
  const shares = folders.map((folder) => ({ folder, ...readShareNote(folder) }));
  const faults = faultsAmong(shares);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const plan = readPlan(values.compress ? ['--compress'] : [], process.env);
  await replaceSite(plan.outDir, plan, async (draft) => {
    console.log(`Putting ${countOf(shares.length, 'share')} together …`);
    for (const { folder } of shares) {
      const paths = filesIn(folder).filter((path) => path !== noteFile);
      for (const path of paths) draft.put(path, readFileSync(join(folder, path)));
    }
    console.log(`  ${countOf(draft.paths().length, 'file')}`);
    await finish(draft, plan);
  });
  return plan.outDir;
});
