import { posix } from 'node:path';
import type { Content } from '../../schemas/collections.ts';
import { slug } from '../../schemas/fields.ts';

/** Files whose names are no short names. That is told once, and not of each file that names them. */
export function misnamed(content: Content): string[] {
  return [...content.authorities, ...content.frameworks]
    .filter(({ id }) => !slug.safeParse(id).success)
    .map(({ file }) => file);
}

/** What a file would be called without its ending and the marks on its letters: `authorities/ynys-mon`. */
export function entryName(file: string): string {
  const { dir, name } = posix.parse(file);
  return posix.join(dir, name).normalize('NFD').replaceAll(/\p{M}/gu, '');
}
