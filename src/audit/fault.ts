import type { Problem } from '../problems/problem.ts';
import type { Level } from './levels.ts';

/**
 * One thing that is wrong on one page, with everything a reporter needs to tell it.
 * `code` is the check's id, so that waivers, machines and people name a rule in the same way.
 * What its page alone shows may be none beside other pages (`unlessSame`), or a question (`asks`); both
 * are settled before it is reported.
 * `file` is the author's Markdown where the page says so (`data-source`), else the page's own file.
 */
export type Fault = Problem & {
  /** The page's address from the root of the site, such as `/councils/brent/`. */
  page: string;
  /** The WCAG 2.2 success criteria that the check serves, such as `1.4.10`; may be empty. */
  criteria: readonly string[];
  /** A CSS path to the element; empty where the whole page is meant. */
  selector: string;
  /** The start of the element's HTML; empty where the whole page is meant. */
  snippet: string;
  /** How much it counts: a level of WCAG 2.2, what is good practice, or a rule of the house. */
  level: Level;
  /** Under what the fault shows, such as `320 px wide`; empty where it always does. */
  condition: string;
} & Pick<Draft, 'unlessSame' | 'asks'>;

/** A check that could not be done on a page, and why, in words for an officer. */
export type NotDone = { page: string; code: string; reason: string };

/** What a check says of an element; the audit adds the check's name, the page and the place. */
export type Draft = {
  message: string;
  /** Only where the check's own advice is too general. */
  fix?: string;
  selector?: string;
  snippet?: string;
  /** The element's words, to find its line in an author's Markdown. */
  text?: string;
  /** The file that the nearest `data-source` names. */
  source?: string;
  /** Whether only a person can tell; then it is a question and no fault. */
  asks?: boolean;
  /** Two addresses: where both give the same words, nothing is wrong. */
  unlessSame?: readonly [string, string];
  /** The place in the page's own file, for checks that read it. */
  line?: number;
  column?: number;
};

/** A page that could not be checked, and why, in words for an officer. */
export type Failure = { page: string; reason: string };
