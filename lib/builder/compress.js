import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
const text = new Set(
  ".html .css .js .mjs .json .jsonld .geojson .webmanifest .xml .svg .txt .md .csv .ics".split(" ")
);
const lasting = /* @__PURE__ */ new Set([".css", ".js", ".mjs"]);
const levels = { brotli: 5, brotliLasting: 11, gzip: 6 };
const operatingSystem = 9;
const unknown = 255;
const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);
function isCompressible(path) {
  return text.has(extname(path));
}
function compressedPaths(path) {
  return [`${path}.br`, `${path}.gz`];
}
async function compressDraft(draft) {
  const texts = draft.paths().filter(isCompressible);
  const changed = texts.filter(
    (path) => !compressedPaths(path).every((form) => draft.putAgain(form, path))
  );
  const { bytes, brotli, gzip: gzip2 } = await compressFiles(draft.folder, changed);
  for (const form of changed.flatMap(compressedPaths)) draft.takeIn(form);
  const kilobytes = (number) => `${Math.round(number / 1e3).toLocaleString("en-GB")} kB`;
  return `${texts.length} files, ${changed.length} of them new: ${kilobytes(bytes)}, as brotli ${kilobytes(brotli)}, as gzip ${kilobytes(gzip2)}`;
}
async function compressFiles(folder, paths) {
  const sum = { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  const left = [...paths].filter(isCompressible);
  const lane = async () => {
    for (let path = left.pop(); path !== void 0; path = left.pop()) {
      const one = await compressFile(join(folder, path));
      sum.files += 1;
      sum.bytes += one.bytes;
      sum.brotli += one.brotli;
      sum.gzip += one.gzip;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return sum;
}
async function compressFile(path) {
  const bytes = readFileSync(path);
  const quality = lasting.has(extname(path)) ? levels.brotliLasting : levels.brotli;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
  };
  const forms = [brotliOf(bytes, { params }), gzipOf(bytes, { level: levels.gzip })];
  const [brotli, gzipped] = await Promise.all(forms);
  gzipped[operatingSystem] = unknown;
  const [brotliPath, gzipPath] = compressedPaths(path);
  return {
    bytes: bytes.length,
    brotli: writeIfSmaller(brotliPath, brotli, bytes.length),
    gzip: writeIfSmaller(gzipPath, gzipped, bytes.length)
  };
}
function writeIfSmaller(path, form, plain) {
  rmSync(path, { force: true });
  if (form.length < plain) writeFileSync(path, form);
  return Math.min(form.length, plain);
}
export {
  compressDraft,
  compressFiles,
  compressedPaths,
  isCompressible
};
