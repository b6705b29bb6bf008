import { at, placeOf, type Finding, type Verdict } from './finding.ts';
import { LONGEST } from './options.ts';
import { toPage, type Page } from './page.ts';
import { parse } from './parser.ts';

/** A parsed page, or the one reason why it can't be read. */
export type Reading = { page: Page } | { refusal: Finding };

/** Sixty list or quotation marks in a row, which take a parser seconds for every thousand more. */
const PILED_MARKS = /^(?:[ \t]{0,3}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){60}/m;

/** Parses a text, unless it is of a size or depth that nobody writes by hand. */
export function readPage(source: string): Reading {
  if (source.length > LONGEST) return { refusal: at(undefined, TOO_LONG) };
  const piled = PILED_MARKS.exec(source);
  if (piled) return { refusal: { ...TOO_DEEP, ...placeOf(source, piled.index) } };
  const page = toPage(parse(source), source);
  return page.tooDeep ? { refusal: at(page.tooDeep, TOO_DEEP) } : { page };
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
