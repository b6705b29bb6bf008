import { hash } from "node:crypto";
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync
} from "node:fs";
function digestOf(bytes) {
  return hash("sha1", bytes, "base64url");
}
function sealOf(path, digest) {
  return sealBy(statSync(path), digest);
}
function writeSealed(path, bytes, digest) {
  const file = openSync(path, "w");
  try {
    writeFileSync(file, bytes);
    return sealBy(fstatSync(file), digest);
  } finally {
    closeSync(file);
  }
}
function sealBy({ size, mtimeMs }, digest) {
  return { digest, size, written: Math.floor(mtimeMs) };
}
function isIntact(path, seal, digest) {
  if (seal === void 0 || seal.digest !== digest) return false;
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === seal.size && Math.floor(found.mtimeMs) === seal.written;
}
function readKnown(file, version) {
  try {
    const found = JSON.parse(readFileSync(file, "utf8"));
    if (found.version === version)
      return { seals: new Map(found.seals), notes: new Map(found.notes) };
  } catch {
  }
  return { seals: /* @__PURE__ */ new Map(), notes: /* @__PURE__ */ new Map() };
}
function writeKnown(file, version, { seals, notes }) {
  const fresh = `${file}.${process.pid}`;
  const written = { version, seals: [...seals], notes: [...notes] };
  writeFileSync(fresh, JSON.stringify(written));
  renameSync(fresh, file);
}
export {
  digestOf,
  isIntact,
  readKnown,
  sealOf,
  writeKnown,
  writeSealed
};
