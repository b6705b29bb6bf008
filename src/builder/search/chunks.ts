import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { withoutSystem } from '../bytes.ts';
import { arrayOf, itemsIn, textIn, textItem } from './cbor.ts';

/** What the entry file of an index says, as far as it is needed here. */
export type IndexEntry = {
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
};

/** What Pagefind’s files begin with, so that its script knows them. */
const signature = Buffer.from('pagefind_dcd');

/**
 * Bytes of words, before they are compressed, that a chunk holds. Pagefind’s own hold 50 or 60 kB,
 * of which most are words that nobody typed; the list of much smaller ones would be long.
 */
const full = 8_000;

/** Words that begin with the same letters stay together: who types a beginning finds all of them. */
const lettersTogether = 3;

/** The place of the list of chunks in what an index says of itself. */
const chunksPlace = 2;

/** Words that lie in one file: the letters that they begin with at the least, the last of them, bytes. */
type Chunk = { from: string; last: Buffer; words: Buffer[]; size: number };

/**
 * Parts the words of an index into files of a few kilobytes, so that a search fetches little that was
 * not asked for. Pagefind has no setting for it. What stands in the files is what Pagefind wrote.
 *
 * @param folder the index, as Pagefind wrote it.
 */
export function splitChunks(folder: string): void {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as IndexEntry;
  for (const language of Object.values(entry.languages)) {
    language.hash = splitLanguage(folder, language.hash);
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

/** @returns the new name of the index in a language: other content may not have the same address. */
function splitLanguage(folder: string, name: string): string {
  const metaFile = (hash: string): string => join(folder, `pagefind.${hash}.pf_meta`);
  const chunkFile = (hash: string): string => join(folder, 'index', `${hash}.pf_index`);
  const prefix = name.slice(0, name.lastIndexOf('_') + 1);
  const meta = itemsIn(unpacked(metaFile(name)));
  const [listed] = meta.slice(chunksPlace);
  if (!listed) throw new Error('The search index does not list its words.');
  const old = itemsIn(listed).map((chunk) => textIn(itemsIn(chunk).at(-1) ?? chunk));
  const words = old.flatMap((hash) => wordsIn(unpacked(chunkFile(hash))));
  for (const hash of old) rmSync(chunkFile(hash));
  const list = chunksOf(words).map(({ from, last, words: some }) => {
    const bytes = arrayOf([arrayOf(some)]);
    const hash = prefix + digestOf(bytes);
    writeFileSync(chunkFile(hash), packed(bytes));
    return arrayOf([textItem(from), last, textItem(hash)]);
  });
  const bytes = arrayOf(meta.with(chunksPlace, arrayOf(list)));
  const hash = prefix + digestOf(bytes);
  rmSync(metaFile(name));
  writeFileSync(metaFile(hash), packed(bytes));
  return hash;
}

/** The words in a chunk, each with the pages that have it. */
function wordsIn(chunk: Buffer): Buffer[] {
  const [words] = itemsIn(chunk);
  return words ? itemsIn(words) : [];
}

/** Words in chunks. They come, and stay, in the order of the index. */
function chunksOf(words: readonly Buffer[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const group of groupsOf(words)) {
    const chunk = chunks.at(-1);
    if (chunk && chunk.size + group.size <= full) {
      chunk.words.push(...group.words);
      chunk.size += group.size;
      chunk.last = group.last;
    } else chunks.push(group);
  }
  return chunks;
}

/** Words that begin with the same letters. */
function groupsOf(words: readonly Buffer[]): Chunk[] {
  const groups: Chunk[] = [];
  for (const word of words) {
    const [last = word] = itemsIn(word);
    const from = Array.from(textIn(last)).slice(0, lettersTogether).join('');
    const group = groups.at(-1);
    if (group?.from === from) {
      group.words.push(word);
      group.size += word.length;
      group.last = last;
    } else groups.push({ from, last, words: [word], size: word.length });
  }
  return groups;
}

function unpacked(file: string): Buffer {
  return gunzipSync(readFileSync(file)).subarray(signature.length);
}

function packed(bytes: Buffer): Buffer {
  return withoutSystem(gzipSync(Buffer.concat([signature, bytes]), { level: 9 }));
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}
