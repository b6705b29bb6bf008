/** One file that others fetch. Its text is made when it is asked for. */
export type PublishedFile = {
  /** From the folder of its kind, such as `inspections/northtown/2026-05-standard.json`. */
  path: string;
  /** Its media type. */
  type: string;
  text: () => string;
};

/** No file that machines fetch is larger than this, in bytes: phones and spreadsheets read it too. */
export const largestFile = 1_000_000;

/**
 * The text of a file.
 *
 * @throws where it is larger than {@link largestFile}: the list it holds has to be split.
 */
export function textOf(file: PublishedFile): string {
  const text = file.text();
  if (byteLength(text) <= largestFile) return text;
  throw new Error(`${file.path} has more than ${largestFile} bytes. Split it into smaller files.`);
}

/** How many bytes a text has as UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A file of JSON, readable by people too. */
export function jsonFile(path: string, data: () => unknown, type = 'application/json') {
  return {
    path,
    type,
    text: () => `${JSON.stringify(data(), null, 2)}\n`,
  } satisfies PublishedFile;
}
