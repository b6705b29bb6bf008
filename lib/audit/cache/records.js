import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
async function openRecords(file, others = []) {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.part`;
  const cut = `${file}.cut`;
  await rename(part, cut).catch(() => void 0);
  const index = /* @__PURE__ */ new Map();
  const handles = await Promise.all([file, cut, ...others].map((path) => addToIndex(path, index)));
  const target = await open(part, "w");
  return {
    find: async (key) => {
      const span = index.get(key);
      return span && readRecord(span);
    },
    keep: async (key, record) => {
      await target.write(`${key}	${JSON.stringify(record)}
`);
    },
    each: () => eachRecord(part),
    close: async () => {
      await target.close();
      for (const handle of handles) await handle?.close();
      await rename(part, file);
      await rm(cut, { force: true });
    }
  };
}
async function findShares(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const shares = names.filter((name) => name.endsWith(".jsonl")).sort();
  if (shares.length === 0) throw new Error(`There is no share (*.jsonl) in ${folder}.`);
  return shares.map((name) => join(folder, name));
}
async function addToIndex(path, index) {
  if (await stat(path).catch(() => void 0) === void 0) return void 0;
  const file = await open(path, "r");
  for await (const { from, length, key } of lines(path))
    index.set(key, { file, from: from + key.length + 1, length: length - key.length - 1 });
  return file;
}
async function readRecord({ file, from, length }) {
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, from);
  return parse(buffer.toString("utf8"));
}
function parse(text) {
  try {
    const data = JSON.parse(text);
    return isRecord(data) ? data : void 0;
  } catch {
    return void 0;
  }
}
function isRecord(data) {
  return typeof data === "object" && data !== null && "page" in data && "facts" in data;
}
async function* eachRecord(path) {
  for await (const { text, key } of lines(path)) {
    const record = parse(text.toString("utf8", key.length + 1));
    if (record !== void 0) yield record;
  }
}
async function* lines(path) {
  let rest = Buffer.alloc(0);
  let from = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      const text = rest.subarray(0, end);
      const key = text.toString("latin1", 0, Math.max(text.indexOf(9), 0));
      if (key !== "") yield { from, length: end, key, text };
      rest = rest.subarray(end + 1);
      from += end + 1;
    }
  }
}
export {
  findShares,
  openRecords
};
