/** A mistake in an author's words, and the line without it where there is a way. */
export type Diagnosis = {
  index: number;
  column: number;
  message: string;
  fix: string;
  mended: string | undefined;
};

/** What is wrong with a line that only has to be written otherwise, and how. */
export function written(message: string, mended: string): Omit<Diagnosis, 'index' | 'column'> {
  return { message, fix: `Write: ${mended.trim()}`, mended };
}
