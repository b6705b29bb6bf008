const scratch = Buffer.allocUnsafe(1024 * 1024);

/** The bytes of a text until the next is asked for, so that no page needs room of its own. */
export function bytesOf(text: string): Buffer {
  if (text.length * 3 > scratch.length) return Buffer.from(text);
  return scratch.subarray(0, scratch.write(text));
}

/** The byte of a gzip header that names the system it was made on, and the value that names none (RFC 1952). */
const operatingSystem = 9;
const unknown = 255;

/** The same gzip file wherever it was made. */
export function withoutSystem(gzipped: Buffer): Buffer {
  gzipped[operatingSystem] = unknown;
  return gzipped;
}
