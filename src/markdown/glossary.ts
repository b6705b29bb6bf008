import type {
  Emphasis,
  Link,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  Strong,
  TableCell,
  Text,
} from 'mdast';

/** A term of the glossary and every form it is looked for in, plurals included. */
export type TermForms = { id: string; term: string; forms: readonly string[] };

/** A glossary made ready: an expression that finds every form, and the id of each form. */
type Glossary = { anyForm: RegExp; ids: ReadonlyMap<string, string> };

/** What one page is searched for. `seen` holds the ids of terms that it has a link to. */
type Search = Glossary & { href: string; seen: Set<string> };

/** What holds words that may be linked. */
const HOLDS_WORDS = new Set(['paragraph', 'emphasis', 'strong', 'tableCell']);

/** Where a term is never linked: it would compete with the words around it, or change a quotation. */
const NOT_INSIDE = new Set(['heading', 'link', 'linkReference', 'blockquote', 'delete']);

const compiled = new WeakMap<readonly TermForms[], Glossary>();

/**
 * Turns the first use of each term on a page into a link to its plain explanation. Changes the
 * tree. Longest terms go first; headings, links, quotations and code are left alone. Pass the same
 * list for every page: it is made ready once.
 */
export function linkTerms(tree: Root, terms: readonly TermForms[], href: string): void {
  const glossary = compiled.get(terms) ?? compile(terms);
  compiled.set(terms, glossary);
  if (glossary.ids.size > 0) visit(tree, { ...glossary, href, seen: new Set() });
}

function compile(terms: readonly TermForms[]): Glossary {
  const forms = terms.flatMap(({ id, term, forms }) =>
    [term, ...forms].map((form) => [key(form), id] as const),
  );
  const ids = new Map(forms.filter(([form]) => firstWord(form) !== ''));
  return { anyForm: expressionFor([...ids.keys()]), ids };
}

/** Matches any of the forms where it stands by itself, and the longest of those that begin alike. */
function expressionFor(forms: readonly string[]): RegExp {
  const letters = branchesFor(forms.map((form) => Array.from(form.toLowerCase())));
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'giu');
}

/** What forms share at their start is written once: most words are dropped at their first letters. */
function branchesFor(forms: readonly string[][]): string {
  const byFirst = Map.groupBy(forms, ([first = '']) => first);
  const endsHere = byFirst.delete('');
  const branches = [...byFirst].map(
    ([first, group]) => matching(first) + branchesFor(group.map((form) => form.slice(1))),
  );
  return `(?:${[...branches, ...(endsHere ? [''] : [])].join('|')})`;
}

/** Any space stands for any other, a line end among them, and either apostrophe for the other. */
function matching(character: string): string {
  if (character === ' ') return '\\s+';
  if (character === "'") return "['’]";
  return character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
}

function visit(node: Nodes, search: Search): void {
  if (!('children' in node) || NOT_INSIDE.has(node.type)) return;
  if (!holdsWords(node)) {
    for (const child of node.children) visit(child, search);
    return;
  }
  for (const child of [...node.children]) {
    const pieces = child.type === 'text' ? split(child, search) : [];
    if (pieces.length > 0) node.children.splice(node.children.indexOf(child), 1, ...pieces);
    else visit(child, search);
  }
}

function holdsWords(node: Nodes): node is Paragraph | Emphasis | Strong | TableCell {
  return HOLDS_WORDS.has(node.type);
}

/** Cuts a text at the terms in it. Gives nothing where there are none. */
function split(node: Text, { anyForm, ids, href, seen }: Search): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  const text = node.value;
  let from = 0;
  anyForm.lastIndex = 0;
  for (let match = anyForm.exec(text); match; match = anyForm.exec(text)) {
    const { 0: words, index } = match;
    const id = ids.get(key(words));
    if (id === undefined || seen.has(id) || isQuoted(text, index)) {
      anyForm.lastIndex = index + firstWord(words).length;
      continue;
    }
    seen.add(id);
    pieces.push({ type: 'text', value: text.slice(from, index) }, link(words, href + id));
    from = anyForm.lastIndex;
  }
  if (from > 0) pieces.push({ type: 'text', value: text.slice(from) });
  return pieces;
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
  // In capitals “AIDS” is an abbreviation, and in small letters a word.
  if (/^\p{Lu}{2,}$/u.test(form)) return form;
  return form.replace(/\s+/g, ' ').replaceAll('’', "'").trim().toLowerCase();
}

/** The word that a form begins with, or nothing where it begins with a sign. */
function firstWord(form: string): string {
  return /^[\p{L}\p{N}]+/u.exec(form)?.[0] ?? '';
}
