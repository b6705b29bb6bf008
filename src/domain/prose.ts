/** Where a file’s prose lies. It is read when its page is made, and not before. */
export type Prose = { file: string; digest: string };

/** The place of an entry’s prose. */
export function proseOf({ file, digest }: Prose): Prose {
  return { file, digest };
}
