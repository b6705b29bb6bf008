/** The kinds of item that an index of Pagefind is made of (RFC 8949, section 3.1). */
const kinds = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

/** Below this an item’s number stands in its first byte; from it on, the byte says how many follow. */
const inFirstByte = 24;

/**
 * The items of an array, each as the bytes that it is written in.
 *
 * @param bytes CBOR (RFC 8949) that begins with the array.
 * @throws where there is another item, or one of a kind that Pagefind does not write.
 */
export function itemsIn(bytes: Buffer): Buffer[] {
  const { kind, number, next } = headAt(bytes, 0);
  if (kind !== kinds.array) throw new Error('This part of the search index is no array.');
  let at = next;
  return Array.from({ length: number }, () => {
    const from = at;
    at = endOf(bytes, from);
    return bytes.subarray(from, at);
  });
}

/** The text that an item is. */
export function textIn(bytes: Buffer): string {
  const { next } = headAt(bytes, 0);
  return bytes.toString('utf8', next);
}

/** Items as an array. */
export function arrayOf(items: readonly Buffer[]): Buffer {
  return Buffer.concat([head(kinds.array, items.length), ...items]);
}

/** Text as an item. */
export function textItem(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([head(kinds.text, bytes.length), bytes]);
}

function endOf(bytes: Buffer, at: number): number {
  const { kind, number, next } = headAt(bytes, at);
  if (kind === kinds.unsigned || kind === kinds.negative) return next;
  if (kind === kinds.text) return next + number;
  if (kind !== kinds.array) throw new Error(`The search index has an item of kind ${kind}.`);
  let end = next;
  for (let item = 0; item < number; item += 1) {
    const length = numberLengths[bytes[end] ?? 0] ?? 0;
    end = length > 0 ? end + length : endOf(bytes, end);
  }
  if (end > bytes.length) throw new Error('A part of the search index ends too soon.');
  return end;
}

/**
 * How many bytes a whole number takes, by its first byte; 0 where that begins something else. An index
 * holds millions of them, and to look here takes a fraction of a call for each.
 */
const numberLengths = Uint8Array.from({ length: 256 }, (_none, first) => {
  const [kind, short] = [first >> 5, first & 31];
  if (kind > kinds.negative) return 0;
  if (short < inFirstByte) return 1;
  return short < inFirstByte + 3 ? 1 + 2 ** (short - inFirstByte) : 0;
});

function headAt(bytes: Buffer, at: number): { kind: number; number: number; next: number } {
  const first = bytes.readUInt8(at);
  const kind = first >> 5;
  const short = first & 31;
  if (short < inFirstByte) return { kind, number: short, next: at + 1 };
  const length = 2 ** (short - inFirstByte);
  if (length > 4) throw new Error('The search index has a number of more than four bytes.');
  return { kind, number: bytes.readUIntBE(at + 1, length), next: at + 1 + length };
}

function head(kind: number, number: number): Buffer {
  if (number < inFirstByte) return Buffer.from([(kind << 5) | number]);
  const length = [1, 2, 4].find((bytes) => number < 256 ** bytes) ?? 4;
  const bytes = Buffer.alloc(1 + length, (kind << 5) | (inFirstByte + Math.log2(length)));
  bytes.writeUIntBE(number, 1, length);
  return bytes;
}
