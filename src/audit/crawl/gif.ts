/** In hundredths of a second, as GIF counts: what moves longer has to be stopped (WCAG 2.2.2). */
const longest = 500;

/**
 * Whether a picture is a GIF that moves for more than five seconds, or for ever. Its blocks are gone
 * through once (GIF89a, sections 15 to 26).
 */
export function movesLong(bytes: Buffer): boolean {
  if (!/^GIF8[79]a$/u.test(bytes.toString('latin1', 0, 6))) return false;
  let frames = 0;
  let time = 0;
  let loops = 1;
  let at = 13 + tableAt(bytes, 10);
  for (let mark = bytes[at]; mark === 0x21 || mark === 0x2c; mark = bytes[at]) {
    if (mark === 0x21) {
      const label = bytes[at + 1];
      if (label === 0xf9) time += numberAt(bytes, at + 4);
      if (label === 0xff && bytes.toString('latin1', at + 3, at + 14) === 'NETSCAPE2.0')
        loops = numberAt(bytes, at + 16) || Infinity;
      at = afterBlocks(bytes, at + 2);
    } else {
      frames++;
      at = afterBlocks(bytes, at + 11 + tableAt(bytes, at + 9));
    }
  }
  return frames > 1 && time * loops > longest;
}

/** The bytes of a colour table, if the flags at a place say that one follows. */
function tableAt(bytes: Buffer, place: number): number {
  const flags = bytes[place] ?? 0;
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function numberAt(bytes: Buffer, place: number): number {
  return (bytes[place] ?? 0) + 256 * (bytes[place + 1] ?? 0);
}

/** Blocks follow each other, each with its length before it, until one has none. */
function afterBlocks(bytes: Buffer, place: number): number {
  let at = place;
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) at += length + 1;
  return at + 1;
}
