import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync
} from "node:fs";
import { dirname, join, sep } from "node:path";
import { bytesOf } from "./bytes.js";
import {
  digestOf,
  isIntact,
  sealOf,
  writeSealed
} from "./seals.js";
function openDraft(start, last) {
  const known = { seals: /* @__PURE__ */ new Map(), notes: /* @__PURE__ */ new Map() };
  const { seals, notes } = known;
  const fates = /* @__PURE__ */ new Map();
  const settle = (path, fate, seal) => {
    seals.set(path, seal);
    fates.set(path, fate);
    return fate;
  };
  const find = (path, digest) => {
    const there = start.seals.get(path);
    if (isIntact(join(start.folder, path), there, digest)) return settle(path, "there", there);
    const [from, taken] = [join(last.folder, path), last.seals.get(path)];
    if (!isIntact(from, taken, digest)) return void 0;
    return settle(path, "taken", share(from, makeRoom(start, path), taken));
  };
  return {
    ...{ folder: start.folder, known },
    put: (path, content) => {
      if (seals.has(path)) throw new Error(`Two pages or files want the same place: ${path}`);
      const bytes = typeof content === "string" ? bytesOf(content) : content;
      const digest = digestOf(bytes);
      const found = find(path, digest);
      if (found) return found;
      return settle(path, "written", writeSealed(makeRoom(start, path), bytes, digest));
    },
    putAgain: (path, source) => {
      const from = fates.get(source) === "there" ? start : last;
      return fates.get(source) !== "written" && find(path, from.seals.get(path)?.digest) !== void 0;
    },
    keep: (path) => find(path, last.seals.get(path)?.digest) !== void 0,
    isMadeOf: (group, digest) => {
      notes.set(group, digest);
      return last.notes.get(group) === digest;
    },
    takeIn: (path) => {
      const place = join(start.folder, path);
      if (existsSync(place)) settle(path, "written", sealOf(place, digestOf(readFileSync(place))));
    },
    paths: () => [...seals.keys()],
    clear: () => {
      if (start.seals.size > 0) clear(start.folder, seals);
    }
  };
}
function makeRoom({ folder, seals }, path) {
  const place = join(folder, path);
  if (seals.size > 0) rmSync(place, { force: true });
  mkdirSync(dirname(place), { recursive: true });
  return place;
}
function share(from, to, seal) {
  try {
    linkSync(from, to);
    return seal;
  } catch {
    copyFileSync(from, to);
    return sealOf(to, seal.digest);
  }
}
function clear(folder, seals) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const place = join(entry.parentPath, entry.name);
    const path = place.slice(folder.length + 1).replaceAll(sep, "/");
    if (entry.isDirectory() || seals.has(path)) continue;
    rmSync(place);
    dropEmpty(dirname(place), folder);
  }
}
function dropEmpty(place, root) {
  if (place === root || readdirSync(place).length > 0) return;
  rmdirSync(place);
  dropEmpty(dirname(place), root);
}
export {
  openDraft
};
