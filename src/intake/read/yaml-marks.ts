import { Lexer } from 'yaml';

/** A mark that YAML takes for something else than text, by its place in the source. */
export type Mark = { offset: number; mark: string };

/** What the lexer puts before a plain or quoted value: what follows is text. */
const SCALAR = '\u001F';
/** All that the lexer puts between the pieces of the source: they have no letters there. */
const CONTROLS: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR, '\uFEFF']);

/**
 * The beginnings of anchors, aliases and tags (`&`, `*`, `!`). Content has no use for them, and with
 * them a few lines can stand for more data than a machine holds, or for themselves.
 */
export function references(yaml: string): Mark[] {
  if (!/(?:^|[\s[{,])[&*!]/.test(yaml)) return [];
  return tokens(yaml).filter(({ mark }) => /^[&*!]/.test(mark));
}

/** The comments of a file of YAML, those on lines of their own among them. */
export function comments(yaml: string): Mark[] {
  if (!/(?:^|\s)#/.test(yaml)) return [];
  return tokens(yaml).filter(({ mark }) => mark.startsWith('#'));
}

/** All that is not text, with its place. A lexer goes through the source once, however it is nested. */
function tokens(yaml: string): Mark[] {
  const found: Mark[] = [];
  let offset = 0;
  let before = '';
  for (const mark of new Lexer().lex(yaml)) {
    if (CONTROLS.has(mark)) {
      before = mark;
      continue;
    }
    if (before !== SCALAR) found.push({ offset, mark });
    before = mark;
    offset += mark.length;
  }
  return found;
}
