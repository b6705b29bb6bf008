/**
 * The address of a file of a folder, as a browser writes it: `/a/index.html` is read at `/a/`, and
 * what would mean something else in an address (`# % ? \`) is escaped.
 *
 * @param file from the folder, with a slash before it.
 */
export function addressOfFile(file: string): string {
  const { pathname } = new URL(
    file.replace(/[#%?\\]/gu, encodeURIComponent),
    'http://folder.invalid',
  );
  return pathname.replace(/\/index\.html$/u, '/');
}

/** The path and the query of an address inside the site: what stands before `#`. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*/su, '');
}

/** The path of an address without its query and fragment. */
export function pathOf(address: string): string {
  return address.replace(/[?#].*/su, '');
}

/** The name of a file behind a path, or nothing where the path cannot be decoded. */
export function fileNameOf(path: string): string | undefined {
  try {
    return decodeURIComponent(pathOf(path));
  } catch {
    return undefined;
  }
}
