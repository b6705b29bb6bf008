import type {
  Emphasis,
  Link,
  Paragraph,
  Parents,
  PhrasingContent,
  Strong,
  TableCell,
  Text,
} from 'mdast';
import type { Page, TextInPage } from './page.ts';

/** A term of the glossary and every form it is looked for in, plurals included. */
export type GlossaryTerm = { id: string; term: string; forms: readonly string[] };

/** A glossary made ready: by the first word of each form, what may follow; and each form's id. */
export type Glossary = {
  byFirstWord: ReadonlyMap<string, RegExp>;
  ids: ReadonlyMap<string, string>;
};

/** Where a term is never linked: it would compete with the words around it, or change a quotation. */
const NOT_INSIDE = new Set(['heading', 'link', 'linkReference', 'blockquote', 'delete']);

const compiled = new WeakMap<readonly GlossaryTerm[], Glossary>();

/** Makes a list of terms ready once; the same list gives the same glossary again. */
export function compileGlossary(terms: readonly GlossaryTerm[]): Glossary {
  const known = compiled.get(terms);
  if (known) return known;
  const ids = new Map<string, string>();
  for (const { id, term, forms } of terms) {
    for (const form of [term, ...forms]) ids.set(key(form), id);
  }
  const byFirstWord = new Map<string, RegExp>();
  for (const [word, forms] of Map.groupBy(ids.keys(), firstWord)) {
    byFirstWord.set(word, longestOf(forms));
  }
  const glossary = { byFirstWord, ids };
  compiled.set(terms, glossary);
  return glossary;
}

/**
 * Turns the first use of each term on a page into a link to its plain explanation. Changes the
 * tree. Longest terms go first; headings, links, quotations and code are left alone.
 */
export function linkTerms(page: Page, glossary: Glossary, href: string): void {
  const seen = new Set<string>();
  for (const text of page.texts) {
    if (text.inside.some((kind) => NOT_INSIDE.has(kind))) continue;
    const pieces = split(text.node, glossary, href, seen);
    if (pieces) replace(text, pieces);
  }
}

/**
 * Cuts a text at the terms in it. Most words begin no term, so each is looked up by itself first;
 * one expression for all terms would try every one of them at every letter.
 */
function split(
  node: Text,
  { byFirstWord, ids }: Glossary,
  href: string,
  seen: Set<string>,
): PhrasingContent[] | undefined {
  const pieces: PhrasingContent[] = [];
  const text = node.value;
  let from = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const pattern = index < from ? undefined : byFirstWord.get(word.toLowerCase());
    if (!pattern) continue;
    pattern.lastIndex = index;
    const [words] = pattern.exec(text) ?? [];
    const id = words === undefined ? undefined : ids.get(key(words));
    if (words === undefined || id === undefined || seen.has(id) || isQuoted(text, index)) continue;
    seen.add(id);
    pieces.push({ type: 'text', value: text.slice(from, index) }, link(words, href + id));
    from = index + words.length;
  }
  if (pieces.length === 0) return undefined;
  return [...pieces, { type: 'text', value: text.slice(from) }];
}

function replace({ node, parent }: TextInPage, pieces: PhrasingContent[]): void {
  if (!holdsWords(parent)) return;
  parent.children.splice(parent.children.indexOf(node), 1, ...pieces);
}

function holdsWords(node: Parents): node is Paragraph | Emphasis | Strong | TableCell {
  return ['paragraph', 'emphasis', 'strong', 'tableCell'].includes(node.type);
}

function link(words: string, url: string): Link {
  return { type: 'link', url, title: null, children: [{ type: 'text', value: words }] };
}

/** Whether the place is between “ and ”. */
function isQuoted(text: string, index: number): boolean {
  return text.lastIndexOf('“', index) > text.lastIndexOf('”', index);
}

/** What a form is looked up by: letter case, spaces and the shape of an apostrophe do not count. */
function key(form: string): string {
  // “SEND” is an abbreviation and “send” a word.
  if (/^\p{Lu}{2,}$/u.test(form)) return form;
  return form.replace(/\s+/g, ' ').replaceAll('’', "'").trim().toLowerCase();
}

function firstWord(form: string): string {
  return (/[\p{L}\p{N}]+/u.exec(form)?.[0] ?? '').toLowerCase();
}

/** Matches the longest of some forms, from where it is told to look and nowhere else. */
function longestOf(forms: readonly string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).map(escape);
  const words = longestFirst.join('|').replaceAll(' ', '\\s+').replaceAll("'", "['’]");
  return new RegExp(`(?:${words})(?![\\p{L}\\p{N}])`, 'iuy');
}

function escape(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
