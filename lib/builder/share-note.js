import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentDigest } from "./content-digest.js";
const noteFile = "share.json";
function writeShareNote(draft, share, { code }, content) {
  const note = { ...share, code, content: contentDigest(Object.values(content).flat()) };
  draft.put(noteFile, `${JSON.stringify(note, void 0, 2)}
`);
}
function readShareNote(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, noteFile), "utf8"));
  } catch {
    throw new Error(`${folder} is no share of a site. Make one with: npm run build -- --shard 1/4`);
  }
}
function faultsAmong(shares) {
  const [first] = shares;
  if (!first) return ["There is no share. Make them with: npm run build -- --shard 1/4, 2/4 …"];
  const strangers = shares.filter(
    (one) => one.of !== first.of || one.code !== first.code || one.content !== first.content
  ).map(({ folder }) => `${folder} is of another build than ${first.folder}. Build both again.`);
  const all = Array.from({ length: first.of }, (_, place) => place + 1);
  const counts = all.map((index) => shares.filter((one) => one.index === index).length);
  const missing = all.filter((_, place) => counts[place] === 0);
  const twice = all.filter((_, place) => (counts[place] ?? 0) > 1);
  return [
    ...strangers,
    ...missing.map((index) => `Share ${index}/${first.of} is missing.`),
    ...twice.map((index) => `Share ${index}/${first.of} is there twice.`)
  ];
}
export {
  faultsAmong,
  noteFile,
  readShareNote,
  writeShareNote
};
