import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { openDraft } from "./draft.js";
import { readKnown, writeKnown } from "./seals.js";
function workshopFor(content, site) {
  const name = createHash("sha256").update(`${resolve(content)}\0${resolve(site)}`).digest("hex");
  return resolve(".cache/site", name.slice(0, 12));
}
async function replaceSite(target, { workshop, code }, make) {
  const spare = join(workshop, "spare");
  const folder = join(workshop, `draft-${process.pid}`);
  const notes = { last: join(workshop, "last.json"), spare: join(workshop, "spare.json") };
  leaveLost(dirname(workshop));
  for (const place of [workshop, dirname(resolve(target))]) mkdirSync(place, { recursive: true });
  writeFileSync(join(workshop, owner), resolve(target));
  const before = readKnown(notes.spare, code);
  rmSync(notes.spare, { force: true });
  if (before.seals.size > 0 && existsSync(spare)) renameSync(spare, folder);
  else mkdirSync(folder);
  const last = { folder: resolve(target), ...readKnown(notes.last, code) };
  try {
    const draft = openDraft({ folder, ...before }, last);
    await make(draft);
    draft.clear();
    swap(folder, last.folder, spare);
    writeKnown(notes.last, code, draft.known);
    writeKnown(notes.spare, code, last);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const owner = "site.txt";
function leaveLost(workshops) {
  for (const note of globSync(`*/${owner}`, { cwd: workshops })) {
    const workshop = join(workshops, dirname(note));
    try {
      const site = readFileSync(join(workshop, owner), "utf8");
      if (!existsSync(dirname(site))) rmSync(workshop, { recursive: true, force: true });
    } catch {
    }
  }
}
function swap(folder, target, spare) {
  const beside = `${target}.new-${process.pid}`;
  rmSync(spare, { recursive: true, force: true });
  move(folder, beside);
  if (existsSync(target)) move(target, spare);
  try {
    renameSync(beside, target);
  } catch (error) {
    if (existsSync(spare)) move(spare, target);
    throw error;
  }
}
function move(from, to) {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    rmSync(from, { recursive: true });
  }
}
export {
  replaceSite,
  workshopFor
};
