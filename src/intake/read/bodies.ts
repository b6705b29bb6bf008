import { join } from 'node:path';
import { digestOf, readSource } from './entry.ts';

/** The bodies of files by their names, as they were read and checked: what is shown is what was checked. */
export type Bodies = { get: (file: string) => string | undefined };

/** A file whose front matter is known, with its body where that was read for it. */
type WithBody = { file: string; proseDigest: string; body?: string };

/** So many characters are kept. Those of a larger site are read again when they are shown. */
const mostKept = 100_000_000;

/** Collects the bodies of a content folder. */
export function collectBodies(folder: string): { bodies: Bodies; add: (entry: WithBody) => void } {
  const digests = new Map<string, string>();
  const kept = new Map<string, string>();
  let room = mostKept;
  return {
    add: ({ file, proseDigest, body }) => {
      digests.set(file, proseDigest);
      if (body === undefined || body.length > room) return;
      room -= body.length;
      kept.set(file, body);
    },
    bodies: {
      get: (file) => {
        const digest = digests.get(file);
        return digest === undefined
          ? undefined
          : (kept.get(file) ?? sameBody(folder, file, digest));
      },
    },
  };
}

/**
 * Reads a body that was checked in another run, or before.
 *
 * @throws where it is another one by now.
 */
function sameBody(folder: string, file: string, digest: string): string {
  const source = readSource(join(folder, file), file, file.endsWith('.md') ? '.md' : '.yaml');
  if ('yaml' in source && digestOf(source.body) === digest) return source.body;
  throw new Error(`${file} was changed while it was being read. Run the same again.`);
}
