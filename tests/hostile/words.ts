import fc from 'fast-check';
import { buildSite } from '../../src/domain/build-site.ts';
import type { Site } from '../../src/domain/site.ts';
import type { Content } from '../../src/schemas/collections.ts';

/** The fields of content files that hold words and not an id, a day or an address. */
const wordFields = new Set(
  `name officialName alsoCalled text title about plain label why printed meaning who topic inShort
   committee what counts value next shortName law format resultNotKnown onSiteNotKnown when doing
   inspectorates tagline description question lead inspections apart one many line inSentence
   reportFormat usual whySame none notHeld blankMeans by source item note otherFormats term law`.split(
    /\s+/,
  ),
);

/** Some fields hold words or a day. */
const isDay = /^\d{4}-\d\d(?:-\d\d)?$/;

/** A world in which the authors wrote the same words everywhere, as JSON of its content. */
export function siteThatSays(content: string, words: string): Site {
  const told: Content = JSON.parse(content, (field, value: unknown) => {
    if (!wordFields.has(field)) return value;
    const said = (one: unknown): unknown =>
      typeof one === 'string' && !isDay.test(one) ? words : one;
    return Array.isArray(value) ? value.map(said) : said(value);
  });
  return buildSite(told);
}

/** What ends a tag, a string, a line, a cell, a script or a command in one form or another. */
export const dangers = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '"><b onclick="alert(1)">',
  "' onfocus='alert(1)",
  '</title></style></textarea>',
  '<!--',
  ']]>',
  '&lt;',
  '&quot;',
  '${alert(1)}',
  '`',
  '@@main@@',
  '\u202Eright to left\u2066',
  'שלום',
  '\n\n',
  '{"@type":"Report"}',
];

/** The same for forms that are no HTML, and for terminals. */
export const otherDangers = [
  '\r\nBEGIN:VEVENT\r\nSUMMARY:not ours',
  '\r',
  '\u2028',
  '\u0085',
  '\\n\\,;:',
  '=HYPERLINK("https://evil.example")',
  '",","',
  '\0',
  '\u001B]0;title\u0007',
  '::error::',
  '##[error]',
  '\uD800',
  '\uFFFE',
  '<?xml version="1.0"?>',
  '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
  '*/:root{',
  'javascript:alert(1)',
  '[a](javascript:alert(1))',
  '😀'.repeat(40),
];

/** Words of all these, in any order, with noise between them. */
export function anyWords(parts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary' })), { minLength: 3 })
    .map((words) => `x${words.join('')}`);
}

/** How many inputs are tried: a few in `npm test`, a thousand in `npm run hostile`. */
export function inputs(few: number): number {
  return Number(process.env['HOSTILE_INPUTS'] ?? few);
}
