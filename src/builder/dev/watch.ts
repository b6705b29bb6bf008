import { existsSync, watch } from 'node:fs';

/** How long a folder has to be still before a change counts: editors write in several steps. */
const still = 50;

/**
 * Watches folders and all in them.
 *
 * @param onChange is called after a change, once for many that come together.
 */
export function watchFolders(folders: readonly string[], onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, still);
  };
  for (const folder of folders.filter((path) => existsSync(path))) {
    // A folder that goes away while it is watched is told by the next look at the content.
    watch(folder, { recursive: true }, later).on('error', later);
  }
}
