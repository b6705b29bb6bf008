const scratch = Buffer.allocUnsafe(1024 * 1024);

/** The bytes of a text until the next is asked for, so that no page needs room of its own. */
export function bytesOf(text: string): Buffer {
  if (text.length * 3 > scratch.length) return Buffer.from(text);
  return scratch.subarray(0, scratch.write(text));
}
