import type { TextOrigin } from './finding.ts';
import type { TermForms } from './glossary.ts';

/** Where a text comes from and how it is shown. */
export type RenderOptions = {
  /** The author's file, as problems name it. */
  file: string;
  /** The line of the author's file on which the text starts. Default 1. */
  firstLine?: number;
  /** The column in which its first line starts. Default 1. */
  firstColumn?: number;
  /** Terms whose first use becomes a link. Pass the same array for every page: it is compiled once. */
  terms?: readonly TermForms[];
  /** What the id of a term is added to. Default `/glossary/#`. */
  glossaryHref?: string;
  /** What heading ids start with, so that two bodies fit on one page. Default `section-`. */
  idPrefix?: string;
  /** Abbreviations that need no opening, such as `NHS`. */
  knownAbbreviations?: readonly string[];
};

/**
 * Characters. Bodies have two thousand; a whole inspection report has thirty. Some parts of the
 * pipeline take the square of the length for odd texts, so there has to be an end.
 */
export const LONGEST = 50_000;

/** Where the text begins in the author's file. */
export function originOf({ file, firstLine = 1, firstColumn = 1 }: RenderOptions): TextOrigin {
  return { file, firstLine, firstColumn };
}
