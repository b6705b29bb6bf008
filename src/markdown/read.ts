import type { Nodes, Parents, Root } from 'mdast';
import { at, placeAt, type ProseFinding, type Verdict } from './finding.ts';
import { LONGEST } from './options.ts';
import { toPage, type SortedPage } from './page.ts';
import { parse } from './parser.ts';

/** The one reason why a text can't be read. */
export type Refused = { refusal: ProseFinding };

/** Sixty list or quotation marks in a row, which take a parser seconds for every thousand more. */
const PILED_MARKS = /^(?:[ \t]{0,3}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){60}/m;

/** Blocks in blocks: a list in a list in a quote is 6. Deeper trees only come from attacks. */
const DEEPEST = 60;

type Reading = { page: SortedPage } | Refused;

/** The text that was read last: its safety, its words and its links are looked at in turn. */
let last: { source: string; reading: Reading } | undefined;

/** Parses and sorts a text for rules to look at, unless it is refused. No rule changes what comes out. */
export function readPage(source: string): Reading {
  if (last?.source === source) return last.reading;
  const reading = readTree(source);
  last = {
    source,
    reading: 'refusal' in reading ? reading : { page: toPage(reading.tree, source) },
  };
  return last.reading;
}

/**
 * Parses a text, unless it is of a size or depth that nobody writes by hand.
 *
 * @param position whether nodes say where they stand. The tree is the same without.
 */
export function readTree(source: string, position = true): { tree: Root } | Refused {
  if (source.length > LONGEST) return { refusal: at(undefined, TOO_LONG) };
  const piled = PILED_MARKS.exec(source);
  if (piled) return { refusal: { ...TOO_DEEP, ...placeAt(source, piled.index) } };
  const tree = parse(source, position);
  const tooDeep = deepIn(tree, 0);
  return tooDeep ? { refusal: at(tooDeep, TOO_DEEP) } : { tree };
}

/** The first node that stands deeper than anyone writes by hand. */
function deepIn(parent: Parents, depth: number): Nodes | undefined {
  for (const node of parent.children) {
    if (!('children' in node)) continue;
    const found = depth >= DEEPEST ? node : deepIn(node, depth + 1);
    if (found) return found;
  }
  return undefined;
}

const TOO_LONG: Verdict = {
  code: 'too-long',
  severity: 'error',
  message: `The text has more than ${LONGEST.toLocaleString('en-GB')} characters.`,
  fix: 'Write a summary, and link to the full report.',
};

const TOO_DEEP: Verdict = {
  code: 'too-deep',
  severity: 'error',
  message: 'Lists or quotations are nested too deep here.',
  fix: 'Use one list, or at most a list in a list.',
};
