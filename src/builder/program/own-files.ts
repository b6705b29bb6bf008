import { hash } from 'node:crypto';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../files.ts';

/**
 * The publisher’s own files, which are served as they are: `public/` in the folder that the program
 * is run in. They may take the place of what the program brings along, such as the icon.
 */
export type OwnFiles = {
  /** Their paths from the root of the site. */
  paths: readonly string[];
  /** Changes with any byte of them. */
  digest: string;
  /** Lays them into a folder, over what lies there. */
  layInto: (folder: string) => void;
};

/** @param folder where they lie; there may be none. */
export function ownFiles(folder: string): OwnFiles {
  const paths = existsSync(folder) ? filesIn(folder) : [];
  const bytes = paths.map((path) => [path, hash('sha256', readFileSync(join(folder, path)))]);
  return {
    paths,
    digest: hash('sha256', JSON.stringify(bytes)),
    layInto: (target) => {
      for (const path of paths) cpSync(join(folder, path), join(target, path));
    },
  };
}
