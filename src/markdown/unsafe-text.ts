/** One character that must not be published, and where it stands in the text it was found in. */
export type UnsafeCharacter = {
  /** Offset in UTF-16 code units. */
  index: number;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 code units. */
  column: number;
  /** The code point as people look it up, such as `U+202E`. */
  codePoint: string;
  /** What kind of character it is, in words an officer can use. */
  name: string;
};

/** What a reader cannot see or a machine misreads. */
const SUSPECT =
  /[[\p{Cc}\u034F\p{Cf}\u17B4\p{Cs}\u17B5\p{Co}\u{E0100}-\u{E01EF}\p{Noncharacter_Code_Point}\u2028\u2029\u115F\u1160\u3164\uFFA0\uFFFD]--[\t\n\r\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]]/v;
const EVERY_SUSPECT = new RegExp(SUSPECT, 'gv');

/** What English text is made of. Where there is nothing else, nothing has to be looked up. */
const USUAL = /^[\t\n\r -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u203A\u20AC]*$/;

/** Scripts whose letters change shape around a zero-width joiner or non-joiner. */
const JOINING =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Gujr}\p{scx=Guru}\p{scx=Knda}\p{scx=Mlym}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}]$/v;
const EMOJI_BEFORE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/v;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/v;
/** The flags of England, Scotland and Wales are a black flag followed by invisible tag letters. */
const FLAG = /\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gv;

/**
 * Finds characters that hide, reorder or break text: bidirectional controls, zero-width
 * characters, C0 and C1 controls other than tab and line ends, halves of broken pairs, private
 * use. Those that a script or an emoji needs are left alone.
 *
 * Takes any text (a Markdown source, a front matter string) and gives the places found, in order.
 * Line and column count from 1 in that text.
 */
export function unsafeCharacters(text: string): UnsafeCharacter[] {
  if (USUAL.test(text) || !SUSPECT.test(text)) return [];
  const flags = offsetsIn(text, FLAG);
  const place = placer(text);
  return [...text.matchAll(EVERY_SUSPECT)]
    .filter(({ 0: character, index }) => !flags.has(index) && !isNeeded(text, character, index))
    .map(({ 0: character, index }) => ({
      index,
      ...place(index),
      codePoint: codePointOf(character),
      name: nameOf(character),
    }));
}

/** Gives the text without the characters that `unsafeCharacters` finds in it. */
export function withoutUnsafeCharacters(text: string): string {
  if (USUAL.test(text)) return text;
  let safe = '';
  let from = 0;
  for (const { index, codePoint } of unsafeCharacters(text)) {
    safe += text.slice(from, index);
    from = index + (codePoint.length > 6 ? 2 : 1);
  }
  return safe + text.slice(from);
}

/** Every offset that a match of the pattern covers. */
function offsetsIn(text: string, pattern: RegExp): Set<number> {
  const matches = [...text.matchAll(pattern)];
  return new Set(matches.flatMap(({ 0: { length }, index }) => range(index, length)));
}

function range(from: number, length: number): number[] {
  return Array.from({ length }, (_, step) => from + step);
}

/** Tells the line and column of offsets that are asked for in order, and reads each line once. */
function placer(text: string): (index: number) => { line: number; column: number } {
  const starts = [
    0,
    ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length),
  ];
  let line = 0;
  return (index) => {
    while ((starts[line + 1] ?? Infinity) <= index) line += 1;
    return { line: line + 1, column: index - (starts[line] ?? 0) + 1 };
  };
}

function isNeeded(text: string, character: string, index: number): boolean {
  if (character !== '\u200C' && character !== '\u200D') return false;
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + 1, index + 3);
  if (JOINING.test(before)) return true;
  return character === '\u200D' && EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after);
}

function codePointOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}

function nameOf(character: string): string {
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character)) {
    return 'a character that changes the direction of text';
  }
  if (character === '\u00AD') return 'a soft hyphen, which nobody sees';
  if (character === '\uFFFD') return 'a character that was lost when the file was saved';
  if (/\p{Cs}/v.test(character)) return 'half of a broken character';
  if (/\p{Co}/v.test(character)) return 'a symbol that only one font knows';
  if (/\p{Cc}/v.test(character)) return 'a control character';
  return 'a character that nobody sees';
}
