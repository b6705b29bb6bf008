import { isUtf8 } from 'node:buffer';
import { tagsIn } from './html.ts';

/** As far as a browser looks for what a page says of its encoding, in bytes (HTML standard, 13.2.3.2). */
const declaredWithin = 1024;

/** Marks at the start of a file, which count for more than anything else. */
const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

/**
 * The encoding of a page, by its mark, by what it says of itself, or else by its bytes. A name that no
 * browser knows is none.
 */
export function encodingOf(bytes: Buffer): string {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return marked[1];
  const start = bytes.toString('latin1', 0, declaredWithin);
  const declared = declaredIn(start)
    .map(decoderFor)
    .find((decoder) => decoder !== undefined);
  // What could be read so far as to say it is UTF-16 is not.
  if (declared?.encoding.startsWith('utf-16') === true) return 'utf-8';
  return declared?.encoding ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** A page's text, read in its own encoding. */
export function textOf(bytes: Buffer): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** The names of encodings that the start of a page gives, in order. */
function declaredIn(start: string): string[] {
  const xml = /^<\?xml\s[^>]*\bencoding\s*=\s*["']([\w.:-]+)/u.exec(start)?.[1] ?? '';
  const metas = tagsIn(start).filter(({ name }) => name === 'meta');
  const names = metas.map(({ attributes }) => {
    const type = /^content-type$/iu.test(attributes.get('http-equiv') ?? '');
    const content = type ? (attributes.get('content') ?? '') : '';
    return attributes.get('charset') ?? /charset\s*=\s*["']?([^\s"';]+)/iu.exec(content)?.[1] ?? '';
  });
  return [xml, ...names].filter((name) => name !== '');
}

function decoderFor(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}
