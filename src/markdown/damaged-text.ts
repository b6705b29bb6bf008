import { staffOnlyProblem } from './office-links.ts';

/** One way in which a text is not what its author wrote, and what to do about it. */
export type Damage = { code: string; index: number; message: string; fix: string };

/** Where a text stands: marks of HTML mean themselves in a field or a cell, not in Markdown. */
export type TextPlace = 'field' | 'cell' | 'body';

type Sign = {
  code: string;
  pattern: RegExp;
  places: readonly TextPlace[];
  fix: string;
  says: (found: string) => string;
  /** Web addresses are not looked at. */
  outsideAddresses?: true;
};

const ALL: readonly TextPlace[] = ['field', 'cell', 'body'];
const DATA: readonly TextPlace[] = ['field', 'cell'];
const AGAIN = 'Copy the words again from where they come from, or type them by hand.';

/**
 * Bytes of UTF-8 that were read as Windows-1252 or as Mac Roman: “’” came out as “â€™” or “‚Äô”. An
 * apostrophe that came out as “Õ” or “í”, codes of mails, addresses and programs, and two letters that a
 * PDF draws as one.
 */
const MOJIBAKE =
  /[\u00C2\u00C3][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF˜™œ“”¦¢¹º\u009D\u009C]?|[ÅÄ][\u00A0-\u00BF]|ï»¿|ï¿½|‚Ä[ôòúùìî¶¢]|√[©®∂ß°]|¬[£†∞Ωª∫]|(?<=\p{Ll})[Õí](?=(?:s|t|re|ve|ll|d|m)\b)|(?:=[\dA-F]{2}){2,}|(?:%[C-F][\dA-F])(?:%[89AB][\dA-F])+(?!\S*\))|\\u[\da-f]{4}|[\uFB00-\uFB06]/u;

/**
 * A word of two alphabets, such as “саre”, and letters that are drawn as bold or wide ones: copied from
 * where somebody wanted to get past a filter, or to look bold where there is no bold.
 */
const LOOK_ALIKE =
  /(?<!\p{L})(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}])\p{L}+|[\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]+/u;

/** What people write in square brackets for somebody to fill in. */
const FILL_IN =
  'insert|add|enter|fill|type|date|name|number|link|tbc|tbd|todo|x{2,}|council|placeholder|to be';

/** Words in small letters, with a capital, and in capitals: Node 22 cannot say that in a pattern. */
function inEachCase(words: string): string {
  const capital = words.replaceAll(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase());
  return [words, capital, words.toUpperCase()].join('|');
}

const SIGNS: readonly Sign[] = [
  {
    code: 'broken-letters',
    pattern: MOJIBAKE,
    places: ALL,
    says: (found) =>
      `“${found}” is a letter or a mark that broke when a program read the file in the wrong encoding.`,
    fix: AGAIN,
  },
  {
    code: 'lost-letter',
    // Web addresses have question marks inside; a sentence has a space or an end after one.
    pattern: /\p{L}\?\p{L}|\d\?\d|(?<=\S) \? (?=\S)/u,
    outsideAddresses: true,
    places: ALL,
    says: (found) =>
      `The “?” in “${found.trim()}” stands for a mark that was lost, such as an apostrophe or a dash.`,
    fix: 'Write the mark that belongs there: “’” or “–”.',
  },
  {
    code: 'look-alike-letter',
    pattern: LOOK_ALIKE,
    places: ALL,
    says: (found) =>
      `“${found}” has a letter of another alphabet in it, which only looks like one of ours.`,
    fix: 'Type the word again by hand: a search does not find it, and it is read out wrongly.',
  },
  {
    code: 'number-signs',
    pattern: /#{4,}/,
    places: DATA,
    says: () => 'A spreadsheet shows “####” where a column is too narrow for what is in it.',
    fix: 'Make the column wider and save the spreadsheet again, or type what belongs here.',
  },
  {
    code: 'formula',
    pattern: /^\s*=.{0,30}|^#(?:REF|N\/A|NAME\?|VALUE|DIV\/0|NUM|NULL|SPILL|CALC)[!?]?$/,
    places: DATA,
    says: (found) =>
      `A formula of a spreadsheet, or its error (“${found.trim()}”), stands here instead of words.`,
    fix: 'Copy its result as a value.',
  },
  {
    code: 'html-entity',
    pattern: /&(?!(?:lt|gt);)(?:[a-z][a-z\d]+|#\d+|#x[\da-f]+);/i,
    places: ['field'],
    says: (found) => `“${found}” is how HTML writes a sign; here it would be shown as it is.`,
    fix: 'Write the sign itself, such as & or ’.',
  },
  {
    code: 'html-entity',
    pattern: /&(?:[a-z][a-z\d]+|#\d+|#x[\da-f]+);/i,
    places: ['cell'],
    says: (found) => `“${found}” is how HTML writes a sign; here it would be shown as it is.`,
    fix: 'Write the sign itself, such as & or ’.',
  },
  {
    code: 'raw-html',
    pattern: /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|<!--/i,
    places: DATA,
    says: (found) => `“${found.slice(0, 30)}” is HTML, which is not allowed here.`,
    fix: 'Take it out and leave the words.',
  },
  {
    code: 'placeholder',
    pattern: new RegExp(
      String.raw`\[(?:(?:${inEachCase(FILL_IN)})\b[^\][]*|[A-Z]{2,}(?:[ /_-][A-Z]{2,})+|\?+|…|\.{3})\](?![([:])|\b(?:TBC|TBD|TODO|FIXME)\b|\b[Xx]{3,8}\b|\b[Ll]orem ipsum\b|\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{\+\+|\{--|\?{3,}|\[object Object\]|\[[A-Z]{2,3}\d{1,3}\]|\bCommented \[|Error! [A-Z][a-z]+ |\b[Cc]lick or tap (?:here )?to enter\b|\[[Dd]elete as\b|\bAs an AI (?:language )?model\b`,
    ),
    places: ALL,
    says: (found) => `“${found.slice(0, 40)}” waits for somebody to fill it in.`,
    fix: 'Write what belongs there, or take the sentence out.',
  },
];

/** What programs and people write where there is nothing. */
const NOTHING = /^(?:n\/?a|nan|null|nil|none|undefined|as above|see above|ditto|[.…?\-–—]+)[.]?$/i;

/** The text with spaces in the place of each web address, from where it shows itself as one. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/\S+/g, (part) => {
    const at = part.search(/\/\/|www\.|\.[a-z]+\//);
    return at === -1 ? part : part.slice(0, at).padEnd(part.length);
  });
}

/**
 * Text that a program or a hurry has damaged: broken and lost letters, what spreadsheets show in the
 * place of words, marks of HTML, blanks that nobody filled in, addresses that only staff can open.
 *
 * @param text one value of the front matter, one cell, or a body.
 */
export function damage(text: string, place: TextPlace): Damage[] {
  const found = SIGNS.flatMap(
    ({ code, pattern, places, says, fix, outsideAddresses }): Damage[] => {
      if (!places.includes(place) || !pattern.test(text)) return [];
      const match = pattern.exec(outsideAddresses ? withoutAddresses(text) : text);
      return match ? [{ code, index: match.index, message: says(match[0]), fix }] : [];
    },
  );
  if (place === 'field' && NOTHING.test(text.trim()))
    found.push({
      code: 'placeholder',
      index: 0,
      message: `“${text.trim()}” stands where there is nothing.`,
      fix: 'Write what belongs there, or take the line out.',
    });
  if (place === 'body' || !/^https?:\/\/\S+$/i.test(text)) return found;
  const problem = staffOnlyProblem(text);
  return problem ? [...found, { code: 'staff-only-link', index: 0, ...problem }] : found;
}
