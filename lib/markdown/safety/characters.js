import { placeOf } from "../finding.js";
import { unsafeCharacters } from "../unsafe-text.js";
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(?:shy|lrm|rlm|zwj|zwnj|af|it|ic|NoBreak|ApplyFunction|Invisible(?:Times|Comma)|ZeroWidthSpace|Negative\w+Space));/gi;
const characters = (page) => [
  ...unsafeCharacters(page.source).map(
    ({ line, column, codePoint, name }) => finding(line, column, `There is ${name} here (${codePoint}).`)
  ),
  ...page.source.includes("&") ? entities(page.source) : []
];
function entities(source) {
  return [...source.matchAll(ENTITY)].filter(hides).map((match) => {
    const { line, column } = placeOf(source, match.index);
    return finding(line, column, `“${match[0]}” stands for a character nobody sees.`);
  });
}
function hides([, hexadecimal, decimal]) {
  if (hexadecimal === void 0 && decimal === void 0) return true;
  const code = hexadecimal === void 0 ? Number(decimal) : parseInt(hexadecimal, 16);
  if (code === 0 || code > 1114111) return true;
  return unsafeCharacters(String.fromCodePoint(code)).length > 0;
}
function finding(line, column, message) {
  const fix = "Delete it, then type the words on both sides of it again.";
  return { code: "unsafe-character", severity: "error", line, column, message, fix };
}
export {
  characters
};
