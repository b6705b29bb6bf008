import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countOf } from "../problems/text.js";
import { filesIn } from "./files.js";
import { finish } from "./finish.js";
import { faultsAmong, noteFile, readShareNote } from "./share-note.js";
import { replaceSite } from "./site-folders.js";
async function mergeShares(named, plan) {
  const folders = named.length > 0 ? named : globSync("shares/*-of-*").sort();
  const shares = folders.map((folder) => ({ folder, ...readShareNote(folder) }));
  const faults = faultsAmong(shares);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  await replaceSite(plan.outDir, plan, async (draft) => {
    console.log(`Putting ${countOf(shares.length, "share")} together …`);
    for (const { folder } of shares) {
      const paths = filesIn(folder).filter((path) => path !== noteFile);
      for (const path of paths) draft.put(path, readFileSync(join(folder, path)));
    }
    console.log(`  ${countOf(draft.paths().length, "file")}`);
    await finish(draft, plan);
  });
}
export {
  mergeShares
};
