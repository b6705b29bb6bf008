import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
async function keptFolder(home, digest, make) {
  const place = join(home, digest);
  if (existsSync(place)) return place;
  const fresh = `${place}-${process.pid}`;
  try {
    mkdirSync(fresh, { recursive: true });
    await make(fresh);
    if (!existsSync(place)) renameSync(fresh, place);
    for (const name of readdirSync(home))
      if (!name.startsWith(digest)) rmSync(join(home, name), { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return place;
}
export {
  keptFolder
};
