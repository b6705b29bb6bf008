/** One row of the table: what was judged and the grade, or why there is none. */
export type BlockRow = { area: string; grade: string };

/** A link with its words and its whole address. */
export type BlockLink = { words: string; href: string };

/** A list with its heading and what there is to say of it, also where it is empty. */
export type BlockList = { heading: string; sentence: string; items: string[]; more: BlockLink };

/**
 * What every embed shows, whatever its form: always the areas, the dates, who judged, where it comes
 * from and a link to the whole summary. Never a grade alone, never a logo.
 */
export type EmbedBlock = {
  heading: string;
  /** Who inspected and when, and what there is to say besides the table. */
  sentences: string[];
  /** Missing for a visit without grades. */
  table?: { caption: string; head: [area: string, grade: string]; rows: BlockRow[] };
  /** What must improve, for hosts that ask for it. Missing for a visit without grades. */
  improve?: BlockList;
  more: BlockLink;
  /** From where and as of when, and who is not behind it. */
  source: string;
  licence: BlockLink & { before: string; after: string };
};
