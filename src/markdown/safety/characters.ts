import { placeAt, type ProseFinding } from '../finding.ts';
import type { ProseRule } from '../page.ts';
import { unsafeCharacters } from '../unsafe-text.ts';

/** An entity, by number or by one of the names that HTML gives to characters nobody sees. */
const ENTITY =
  /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(?:shy|lrm|rlm|zwj|zwnj|af|it|ic|NoBreak|ApplyFunction|Invisible(?:Times|Comma)|ZeroWidthSpace|Negative\w+Space));/gi;

/** Characters that hide or reorder text, typed as they are or as an entity such as `&#x202E;`. */
export const characters: ProseRule = (page) => [
  ...unsafeCharacters(page.source).map(({ line, column, codePoint, name }) =>
    finding(line, column, `There is ${name} here (${codePoint}).`),
  ),
  ...(page.source.includes('&') ? entities(page.source) : []),
];

function entities(source: string): ProseFinding[] {
  return [...source.matchAll(ENTITY)].filter(hides).map((match) => {
    const { line, column } = placeAt(source, match.index);
    return finding(line, column, `“${match[0]}” stands for a character nobody sees.`);
  });
}

function hides([, hexadecimal, decimal]: RegExpExecArray): boolean {
  if (hexadecimal === undefined && decimal === undefined) return true;
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  if (code === 0 || code > 0x10ffff) return true;
  return unsafeCharacters(String.fromCodePoint(code)).length > 0;
}

function finding(line: number, column: number, message: string): ProseFinding {
  const fix = 'Delete it, then type the words on both sides of it again.';
  return { code: 'unsafe-character', severity: 'error', line, column, message, fix };
}
