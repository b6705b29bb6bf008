import type { FieldPath, Finding } from '../../problems/problem.ts';
import { damage } from '../../markdown/damaged-text.ts';
import { isLoopback } from '../../schemas/fields.ts';
import { unsafeCharacters } from '../../markdown/unsafe-text.ts';

/** What plain front matter is made of. Where there is nothing else, no value has to be looked at. */
const USUAL = /^[\n -;<>@-Z^-~\u00A3‘’“”–—…]*$/;
const SUSPECT =
  /[\\[\]&#]|\?\S|\s\?\s|<|safelinks|sharepoint|urldefense|mimecast|microsoft|outlook|1drv|onedrive|intranet|\.(?:local|internal|lan|corp)\b|google\.|dropbox|icloud|app\.box|tinyurl|wetransfer|\/\w+\.(?:ly|gl|gd|co|tl|at|gy)\/|\bT[BO][CD]|x{3}|: +=|\{[{%+-]|=[\dA-F]{2}=|%[C-F]|FIXME|lorem|or tap|Error!|an AI |[:-] +["']?(?:n\/?a|nan|nil|none|undefined|(?:as|see) above|ditto|[.?-]+)[.]?["']? *$/im;

/** Names of columns. No page shows them, and “-” among them says that nobody needs a column. */
const UNPUBLISHED = 'importColumns';

/** Whether a value may be damaged, or hold what nobody sees: there as it is, or as an escape. */
export function mayBeBad(yaml: string): boolean {
  return !USUAL.test(yaml) || SUSPECT.test(yaml);
}

/**
 * Text that would show otherwise than it was meant, anywhere in the front matter.
 *
 * @param byAuthor whether a person wrote it: a program's words are damaged by nobody.
 */
export function badStrings(
  file: string,
  value: unknown,
  byAuthor: boolean,
  field: FieldPath = [],
): Finding[] {
  if (typeof value === 'string') return inString(file, value, byAuthor, field);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    badStrings(file, item, byAuthor, [...field, Array.isArray(value) ? Number(key) : key]),
  );
}

function inString(file: string, text: string, byAuthor: boolean, field: FieldPath): Finding[] {
  const at = { severity: 'error', file, field } as const;
  const hidden = unsafeCharacters(text).map(({ name, codePoint }): Finding => ({
    ...{ ...at, code: 'unsafe-character' },
    message: `There is ${name} (${codePoint}) in this text.`,
    fix: 'Delete the text and type it again by hand: copying brings such characters along.',
  }));
  const isOurs = field[0] === UNPUBLISHED || isTried(text, file, field);
  const found = byAuthor && !isOurs ? damage(text, 'field') : [];
  return [...hidden, ...found.map(({ code, message, fix }) => ({ ...at, code, message, fix }))];
}

/** The site's own address, while somebody tries the site on one machine (`siteAddress`). */
function isTried(text: string, file: string, field: FieldPath): boolean {
  return file === 'site.yaml' && field.join('.') === 'address' && isLoopback(text);
}
