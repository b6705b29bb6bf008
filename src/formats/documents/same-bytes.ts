import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that a zip can hold. It is no clock: the same content gives the same bytes. */
export const noTime = new Date(1980, 0, 1);

/**
 * A file for Word as it is always the same. The package gives links names by chance and files the time: names are counted and the day is the
 * content’s here, so that the same content gives the same bytes.
 */
export function withoutChance(zip: Uint8Array, day: string): Uint8Array {
  const names = new Map<string, string>();
  const counted = (name: string): string => {
    const known = names.get(name) ?? `rIdLink${String(names.size + 1)}`;
    names.set(name, known);
    return known;
  };
  const files = Object.entries(unzipSync(zip)).map(([path, bytes]): [string, Uint8Array] => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes];
    const text = strFromU8(bytes)
      .replaceAll(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `${day}T00:00:00Z`)
      .replaceAll(/\brId[a-z0-9_-]{12,}/g, counted);
    return [path, strToU8(text)];
  });
  return zipSync(Object.fromEntries(files), { level: 6, mtime: noTime, os: 0 });
}
