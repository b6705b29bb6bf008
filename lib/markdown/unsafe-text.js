const SUSPECT = new RegExp("[[\\p{Cc}\\u034F\\p{Cf}\\u17B4\\p{Cs}\\u17B5\\p{Co}\\u{E0100}-\\u{E01EF}\\p{Noncharacter_Code_Point}\\u2028\\u2029\\u115F\\u1160\\u3164\\uFFA0\\uFFFD]--[\\t\\n\\r\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}]]", "v");
const EVERY_SUSPECT = new RegExp(SUSPECT, "gv");
const USUAL = /^[\t\n\r -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u203A\u20AC]*$/;
const JOINING = new RegExp("[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Mong}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Gujr}\\p{scx=Guru}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Sinh}\\p{scx=Khmr}\\p{scx=Mymr}]$", "v");
const EMOJI_BEFORE = new RegExp("[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]$", "v");
const EMOJI_AFTER = new RegExp("^\\p{Extended_Pictographic}", "v");
const FLAG = new RegExp("\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2,6}\\u{E007F}", "gv");
function unsafeCharacters(text) {
  if (USUAL.test(text) || !SUSPECT.test(text)) return [];
  const flags = offsetsIn(text, FLAG);
  const place = placer(text);
  return [...text.matchAll(EVERY_SUSPECT)].filter(({ 0: character, index }) => !flags.has(index) && !isNeeded(text, character, index)).map(({ 0: character, index }) => ({
    index,
    ...place(index),
    codePoint: codePointOf(character),
    name: nameOf(character)
  }));
}
function withoutUnsafeCharacters(text) {
  if (USUAL.test(text)) return text;
  let safe = "";
  let from = 0;
  for (const { index, codePoint } of unsafeCharacters(text)) {
    safe += text.slice(from, index);
    from = index + (codePoint.length > 6 ? 2 : 1);
  }
  return safe + text.slice(from);
}
function offsetsIn(text, pattern) {
  const matches = [...text.matchAll(pattern)];
  return new Set(matches.flatMap(({ 0: { length }, index }) => range(index, length)));
}
function range(from, length) {
  return Array.from({ length }, (_, step) => from + step);
}
function placer(text) {
  const starts = [
    0,
    ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)
  ];
  let line = 0;
  return (index) => {
    while ((starts[line + 1] ?? Infinity) <= index) line += 1;
    return { line: line + 1, column: index - (starts[line] ?? 0) + 1 };
  };
}
function isNeeded(text, character, index) {
  if (character !== "‌" && character !== "‍") return false;
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + 1, index + 3);
  if (JOINING.test(before)) return true;
  return character === "‍" && EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after);
}
function codePointOf(character) {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, "0")}`;
}
function nameOf(character) {
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character)) {
    return "a character that changes the direction of text";
  }
  if (character === "­") return "a soft hyphen, which nobody sees";
  if (character === "�") return "a character that was lost when the file was saved";
  if (new RegExp("\\p{Cs}", "v").test(character)) return "half of a broken character";
  if (new RegExp("\\p{Co}", "v").test(character)) return "a symbol that only one font knows";
  if (new RegExp("\\p{Cc}", "v").test(character)) return "a control character";
  return "a character that nobody sees";
}
export {
  unsafeCharacters,
  withoutUnsafeCharacters
};
