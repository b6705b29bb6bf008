import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
function openKept(folder, version) {
  const shelves = /* @__PURE__ */ new Map();
  const shelfOf = (file) => {
    const name = dirname(file);
    const shelf = shelves.get(name) ?? {
      before: readShelf(pathOf(folder, name), version),
      now: /* @__PURE__ */ new Map()
    };
    shelves.set(name, shelf);
    return shelf;
  };
  return {
    find: (file, digest) => {
      const { before, now } = shelfOf(file);
      const item = before.get(file);
      if (item?.digest !== digest) return void 0;
      now.set(file, item);
      return item.value;
    },
    keep: (file, digest, value) => {
      shelfOf(file).now.set(file, { digest, value });
    },
    settle: () => {
      for (const [name, shelf] of shelves) writeShelf(pathOf(folder, name), version, shelf);
      shelves.clear();
    }
  };
}
function nothingKept() {
  return { find: () => void 0, keep: () => void 0, settle: () => void 0 };
}
function pathOf(folder, name) {
  return join(folder, `${name === "." ? "top" : name}.json`);
}
function readShelf(path, version) {
  try {
    const shelf = JSON.parse(readFileSync(path, "utf8"));
    return new Map(shelf.version === version ? shelf.items : []);
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
function writeShelf(path, version, { before, now }) {
  const same = before.size === now.size && [...now].every(([file, item]) => before.get(file) === item);
  if (same) return;
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify({ version, items: [...now] }));
  renameSync(fresh, path);
}
export {
  nothingKept,
  openKept
};
