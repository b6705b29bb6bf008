import { hash } from 'node:crypto';

/** What of a file of content changes with its bytes. */
type File = { file: string; digest: string; proseDigest: string };

/** One digest of many files, in the order given: of their front matter and bodies, and of which file is which. */
export function contentDigest(files: readonly File[]): string {
  const parts = files.map(({ file, digest, proseDigest }) => [file, digest, proseDigest]);
  return hash('sha256', JSON.stringify(parts));
}
