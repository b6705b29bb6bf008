import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One thing that a published file says, as near to a sentence as its form allows. */
export type Said = { sentence: string; file: string };

/** Files that describe fields of the data, and single words for the search. They stand under nobody's name. */
const descriptions =
  /^(?:api\/v\d+\/(?:schemas\/|csv\/(?:datapackage\.json|csv-metadata\.json|columns\.txt))|pagefind\/words\.txt$|find\/meaning\.json$)/;

const readers: Record<string, (text: string) => string[]> = {
  html: fromHtml,
  xml: fromHtml,
  json: fromJson,
  csv: (text) => text.split(/\r?\n/).flatMap((row) => row.split(/","|^"|"$|,(?=\S)/)),
  ics: (text) => unfolded(text).map((line) => line.replace(/^[A-Z-]+(?:;[^:]*)?:/, '')),
  txt: (text) => fromHtml(text).flatMap((block) => block.split('\n')),
};

/**
 * Every sentence of a built site: pages, embeds, data, tables, feeds and calendars.
 *
 * @param folder the built site.
 */
export function* publishedSentences(folder: string): Generator<Said> {
  for (const file of globSync('**/*.{html,xml,json,csv,ics,txt}', { cwd: folder }).sort()) {
    if (descriptions.test(file)) continue;
    const read = readers[file.slice(file.lastIndexOf('.') + 1)];
    const texts = read?.(readFileSync(join(folder, file), 'utf8')) ?? [];
    for (const sentence of texts.flatMap(sentencesIn)) yield { sentence, file };
  }
}

/** Splits a text where a sentence ends, and puts single spaces between its words. */
export function sentencesIn(text: string): string[] {
  return text
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.?!]”?) (?=[“A-Z0-9])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const hidden = /<(script|style|svg)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;
const attributes = /\s(?:aria-label|alt|content)="(?!default-src)([^"]*)"/g;
/** Tags inside a sentence. All others end one. */
const inline =
  /<\/?(?:a|abbr|b|bdi|cite|code|dfn|em|i|q|span|strong|time|wbr)\b(?![^>]*"hint")[^>]*>/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words that people see, block by block, and those that are read out or shown in lists. */
function fromHtml(text: string): string[] {
  const spoken = Array.from(text.matchAll(attributes), ([, words]) => words ?? '');
  const shown = blocksOf(text.replaceAll(hidden, '<hr>'));
  // A page about embeds shows HTML to paste: its words are published twice, the second time escaped.
  return [...shown.map(decoded).flatMap(blocksOf), ...spoken.map(decoded)];
}

function blocksOf(html: string): string[] {
  return html.replaceAll(inline, '').split(/<[^>]*>/);
}

function decoded(text: string): string {
  return text.replaceAll(/&(\w+|#39);/g, (all, name: string) => entities[name] ?? all);
}

/** The lines of a calendar, as they were before they were folded and their commas escaped. */
function unfolded(text: string): string[] {
  return text
    .replaceAll(/\r?\n[ \t]/g, '')
    .replaceAll(String.raw`\n`, '\n')
    .replaceAll('\\', '')
    .split(/\r?\n/);
}

function fromJson(text: string): string[] {
  const strings: string[] = [];
  JSON.parse(text, (_key, value: unknown) => {
    // Some strings are HTML to show: the blocks of an embed.
    if (typeof value === 'string') strings.push(...fromHtml(value));
    return value;
  });
  return strings;
}
