import type { Prose } from '../domain/site.ts';

/** What turns an author’s Markdown into safe HTML. Templates are given it: they never read a file. */
export type Renderers = {
  /**
   * The body of a file, and how many words it has.
   *
   * @param idPrefix what heading ids start with, so that two bodies fit on one page.
   */
  prose: (prose: Prose, idPrefix?: string) => { html: string; words: number };
  /** One line of a file’s front matter. */
  line: (text: string, prose: Prose) => string;
};
