import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PageFacts } from '../facts.ts';
import type { NotDone, Fault } from '../fault.ts';

/** What the audit knows of one page after having looked at it, whatever other pages say. */
export type PageRecord = {
  page: string;
  /** Faults, and questions that only a person can answer. */
  faults: Fault[];
  /** Checks that could not be done on it. */
  notDone: NotDone[];
  facts: PageFacts;
  /** How many bytes of HTML it has: the smallest of many pages shows a fault best. */
  bytes: number;
  /** Why it is no page to look at, where it only sends its reader on. */
  leftOut?: string;
};

/**
 * Records on the disk, so that memory does not grow with the site. A line is a key (a digest of all
 * that the record depends on), a tab and the record as JSON. The same file is the cache of the next
 * run and the share that a machine hands to `merge`.
 */
export type Records = {
  /** The record that an earlier run wrote under this key. */
  find: (key: string) => Promise<PageRecord | undefined>;
  /** Keeps a record of this run; at once, so that a run that is cut short loses nothing. */
  keep: (key: string, record: PageRecord) => Promise<void>;
  /** The records of this run, one by one. */
  each: () => AsyncGenerator<PageRecord>;
  /** Lets this run's records take the place of the earlier ones. */
  close: () => Promise<void>;
};

type Span = { file: FileHandle; from: number; length: number };

/**
 * Opens `file` for a run, with earlier records from it, from a run of it that was cut short, and
 * from `others` (shares of other machines).
 */
export async function openRecords(file: string, others: readonly string[] = []): Promise<Records> {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.part`;
  const cut = `${file}.cut`;
  await rename(part, cut).catch(() => undefined);
  const index = new Map<string, Span>();
  const handles = await Promise.all([file, cut, ...others].map((path) => addToIndex(path, index)));
  const target = await open(part, 'w');
  return {
    find: async (key) => {
      const span = index.get(key);
      return span && readRecord(span);
    },
    keep: async (key, record) => {
      await target.write(`${key}\t${JSON.stringify(record)}\n`);
    },
    each: () => eachRecord(part),
    close: async () => {
      await target.close();
      for (const handle of handles) await handle?.close();
      await rename(part, file);
      await rm(cut, { force: true });
    },
  };
}

/** The shares in a folder. Throws when there are none: nothing to merge is not success. */
export async function findShares(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const shares = names.filter((name) => name.endsWith('.jsonl')).sort();
  if (shares.length === 0) throw new Error(`There is no share (*.jsonl) in ${folder}.`);
  return shares.map((name) => join(folder, name));
}

async function addToIndex(path: string, index: Map<string, Span>): Promise<FileHandle | undefined> {
  if ((await stat(path).catch(() => undefined)) === undefined) return undefined;
  const file = await open(path, 'r');
  for await (const { from, length, key } of lines(path))
    index.set(key, { file, from: from + key.length + 1, length: length - key.length - 1 });
  return file;
}

async function readRecord({ file, from, length }: Span): Promise<PageRecord | undefined> {
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, from);
  return parse(buffer.toString('utf8'));
}

/** A line that was cut short by a crash counts as not there. */
function parse(text: string): PageRecord | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** The key holds the audit's own digest, so a line under it was written by this very code. */
function isRecord(data: unknown): data is PageRecord {
  return typeof data === 'object' && data !== null && 'page' in data && 'notDone' in data;
}

/** The records in a file, one by one. */
export async function* eachRecord(path: string): AsyncGenerator<PageRecord> {
  for await (const { text, key } of lines(path)) {
    const record = parse(text.toString('utf8', key.length + 1));
    if (record !== undefined) yield record;
  }
}

async function* lines(
  path: string,
): AsyncGenerator<{ from: number; length: number; key: string; text: Buffer }> {
  let rest: Buffer = Buffer.alloc(0);
  let from = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      const text = rest.subarray(0, end);
      const key = text.toString('latin1', 0, Math.max(text.indexOf(9), 0));
      if (key !== '') yield { from, length: end, key, text };
      rest = rest.subarray(end + 1);
      from += end + 1;
    }
  }
}
