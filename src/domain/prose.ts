/** Where a file’s prose lies, and what changes with it. It is read when its page is made. */
export type Prose = { file: string; digest: string };

/** The place of an entry’s prose. */
export function proseOf({ file, proseDigest }: { file: string; proseDigest: string }): Prose {
  return { file, digest: proseDigest };
}
