/**
 * What a build says of itself in `dist/build.json`: what the content has, and what the site came to. Facts
 * alone, no day and no duration, so that the same content gives the same bytes.
 */
export type BuildFacts = ContentFacts & {
  /** HTML pages, those for frames and of former addresses among them. */
  pages: number;
  /** All files but this one, and their size in bytes. */
  files: number;
  bytes: number;
};

/** What of that the content alone decides. */
export type ContentFacts = {
  councils: number;
  inspections: number;
  /** Files that wait to be published. They are counted and not named: the list is public. */
  drafts: number;
  /** Pieces of advice. Left out where a build took the words of the content as checked. */
  warnings?: number;
};

/** The file in which a build says so. */
export const factsFile = 'build.json';
