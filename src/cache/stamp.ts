import { statSync, statfsSync } from 'node:fs';

/** Two changes within so many milliseconds may have the same time, on the coarsest file systems. */
export const coarsest = 2_000;

/**
 * The file systems of which it is known that they note the last change of a file’s state, by the numbers
 * of Linux (`man 2 statfs`): ext4, XFS, Btrfs, F2FS, ZFS, bcachefs, tmpfs, overlayfs. FAT, SSH, network
 * drives and folders of another machine show the time of the last writing there, which any program may
 * set. Where nothing is known, every file is read.
 */
const honest = new Set([
  ...[0xef53, 0x58465342, 0x9123683e, 0xf2f52010],
  ...[0x2fc12fc1, 0xca451a4e, 0x01021994, 0x794c7630],
]);

/** Whether the device of a file is one of those, which is asked once for each. */
const honestDevices = new Map<number, boolean>();

/**
 * What the file system says of a file: another one for each change of its bytes, so that nobody has to
 * read it to see that it is as it was. No program can set the time of the last change of a file’s state.
 *
 * @returns nothing for what is no regular file, where the file system may not note that time, and for a
 *   file that has just changed: the next change of it could not be told from that.
 */
export function stampOf(path: string): string | undefined {
  try {
    const stat = statSync(path);
    const isOld = Date.now() - stat.ctimeMs > coarsest;
    return stat.isFile() && isOld && isHonest(path, stat.dev)
      ? `${stat.dev} ${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`
      : undefined;
  } catch {
    return undefined;
  }
}

function isHonest(path: string, device: number): boolean {
  const answer =
    honestDevices.get(device) ??
    (process.platform === 'linux' && honest.has(statfsSync(path).type));
  honestDevices.set(device, answer);
  return answer;
}
