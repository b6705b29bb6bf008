import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip, type BrotliOptions } from 'node:zlib';
import { withoutSystem } from './bytes.ts';
import type { DraftSite } from './draft.ts';

/** What compressing saves: how many files were looked at, and their bytes as each form serves them. */
export type Compressed = { files: number; bytes: number; brotli: number; gzip: number };

/** Text that hosts serve. `_headers` is for the host. */
const text = new Set(
  '.html .css .js .mjs .json .jsonld .geojson .webmanifest .xml .svg .txt .md .csv .ics'.split(' '),
);

/**
 * Files of the search, which are gzip themselves. Their brotli form is of what is in them, a sixth
 * smaller: Pagefind’s script takes what a host has unpacked already as well as what it has not.
 */
const ofSearch = new Set('.pagefind .pf_meta .pf_index .pf_filter .pf_fragment'.split(' '));

/** Few, and kept by browsers for ever or fetched for every search, so they may take their time. */
const lasting = new Set(['.css', '.js', '.mjs', '.pagefind', '.pf_meta']);
const forSearch = /(?:^|\/)(?:find\/\w+\.json|pagefind\/(?:older\/)?words\.txt)$/;

/**
 * By measurement, for a page of 19,651 bytes: brotli 4, 5, 9, 11 take 0.5, 0.4, 6.2, 21.8 ms and give
 * 4,729, 4,405, 4,395, 3,943 bytes; gzip 1, 6, 9 take 0.16, 0.26, 0.26 ms and give 5,203, 4,779, 4,779.
 */
const levels = { brotli: 5, brotliLasting: 11, gzip: 6 };

const brotliOf = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);
const gzipOf = promisify<Buffer, { level: number }, Buffer>(gzip);

/** Whether a host would serve a file compressed, or better compressed than it is. */
export function isCompressible(path: string): boolean {
  return text.has(extname(path)) || isOfSearch(path);
}

/** The compressed forms that may lie beside a file. */
export function compressedPaths(path: string): [brotli: string, ...gzip: string[]] {
  return isOfSearch(path) ? [`${path}.br`] : [`${path}.br`, `${path}.gz`];
}

function isWorthTime(path: string): boolean {
  return lasting.has(extname(path)) || forSearch.test(path.replaceAll('\\', '/'));
}

function isOfSearch(path: string): boolean {
  return ofSearch.has(extname(path));
}

/**
 * Puts compressed forms beside the text files of a draft. Forms of what has not changed are used again.
 *
 * @returns one line that says what browsers get.
 */
export async function compressDraft(draft: DraftSite): Promise<string> {
  const texts = draft.paths().filter(isCompressible);
  const changed = texts.filter(
    (path) => !compressedPaths(path).every((form) => draft.reusePrevious(form, path)),
  );
  const { bytes, brotli, gzip } = await compressFiles(draft.folder, changed);
  for (const form of changed.flatMap(compressedPaths)) draft.takeIn(form);
  const kilobytes = (number: number) => `${Math.round(number / 1000).toLocaleString('en-GB')} kB`;
  return `${texts.length} files, ${changed.length} of them new: ${kilobytes(bytes)}, as brotli ${kilobytes(brotli)}, as gzip ${kilobytes(gzip)}`;
}

/**
 * Writes `FILE.br` and `FILE.gz` beside text files of a built folder, where they are smaller than the
 * file; one that is no longer smaller goes. The same file gives the same bytes each time. Only as many
 * files as there are processors are in memory at once.
 *
 * @param paths the files that are new or changed, from the folder; those that are no text are left.
 */
export async function compressFiles(folder: string, paths: Iterable<string>): Promise<Compressed> {
  const sum: Compressed = { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  const left = [...paths].filter(isCompressible);
  const lane = async (): Promise<void> => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
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

/** Compresses one file both ways at once, off the main thread. */
async function compressFile(path: string): Promise<Omit<Compressed, 'files'>> {
  const file = readFileSync(path);
  const [brotliPath, gzipPath] = compressedPaths(path);
  const bytes = gzipPath === undefined ? gunzipSync(file) : file;
  const quality = isWorthTime(path) ? levels.brotliLasting : levels.brotli;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const brotli = writeIfSmaller(brotliPath, await brotliOf(bytes, { params }), file.length);
  if (gzipPath === undefined) return { bytes: file.length, brotli, gzip: file.length };
  const gzipped = withoutSystem(await gzipOf(bytes, { level: levels.gzip }));
  return {
    bytes: file.length,
    brotli,
    gzip: writeIfSmaller(gzipPath, gzipped, file.length),
  };
}

/** The bytes that a browser gets: those of the compressed form, or of the file where it is no larger. */
function writeIfSmaller(path: string, form: Buffer, plain: number): number {
  // The file that lies there may be shared with the published site.
  rmSync(path, { force: true });
  if (form.length < plain) writeFileSync(path, form);
  return Math.min(form.length, plain);
}
