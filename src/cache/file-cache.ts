import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readWhole, writeWhole } from './whole-file.ts';

/**
 * What a costly function gave before, by the file and the digest of what it was given. The function
 * has to be pure: the version stands for its code and for all else that it reads.
 */
export type FileCache<Value> = {
  find: (file: string, digest: string) => Value | undefined;
  keep: (file: string, digest: string, value: Value) => void;
  /** What was kept of a file the last time, whatever it is now. That it was looked at keeps nothing. */
  last: (file: string) => Item<Value> | undefined;
  /** Writes down what was found or kept since the last time, forgets the rest, and frees memory. */
  settle: () => void;
};

/** A value with the digest that it was kept by. */
type Item<Value> = { digest: string; value: Value };
type Bucket<Value> = { before: Map<string, Item<Value>>; now: Map<string, Item<Value>> };

/**
 * Opens what was kept in a folder: a file of JSON for each folder of content, read when the first of
 * its files is asked for. A file that is torn, or of another version, holds nothing.
 *
 * @param bucketFor the name of the file that an item lies in, where that is not the item’s folder.
 */
export function openFileCache<Value>(
  folder: string,
  version: string,
  bucketFor: (file: string) => string = dirname,
): FileCache<Value> {
  const buckets = new Map<string, Bucket<Value>>();
  const bucketOf = (file: string): Bucket<Value> => {
    const name = bucketFor(file);
    const bucket = buckets.get(name) ?? {
      before: readBucket<Value>(pathOf(folder, name), version),
      now: new Map(),
    };
    buckets.set(name, bucket);
    return bucket;
  };
  return {
    find: (file, digest) => {
      const { before, now } = bucketOf(file);
      const item = before.get(file);
      if (item?.digest !== digest) return undefined;
      now.set(file, item);
      return item.value;
    },
    keep: (file, digest, value) => {
      bucketOf(file).now.set(file, { digest, value });
    },
    last: (file) => bucketOf(file).before.get(file),
    settle: () => {
      for (const [name, bucket] of buckets) writeBucket(pathOf(folder, name), version, bucket);
      buckets.clear();
    },
  };
}

/** Keeps nothing: for those who want everything done afresh. */
export function noFileCache<Value>(): FileCache<Value> {
  return {
    find: () => undefined,
    keep: () => undefined,
    last: () => undefined,
    settle: () => undefined,
  };
}

function pathOf(folder: string, name: string): string {
  return join(folder, `${name === '.' ? 'top' : name}.json`);
}

function readBucket<Value>(path: string, version: string): Map<string, Item<Value>> {
  const text = readWhole(path);
  if (text === undefined) return new Map();
  // The version stands for the code that wrote the file, and so for the type of what is in it.
  const bucket = JSON.parse(text) as { version: string; items: [string, Item<Value>][] };
  return new Map(bucket.version === version ? bucket.items : []);
}

function writeBucket<Value>(path: string, version: string, { before, now }: Bucket<Value>): void {
  const same =
    before.size === now.size && [...now].every(([file, item]) => before.get(file) === item);
  if (same) return;
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, JSON.stringify({ version, items: [...now] }));
}
