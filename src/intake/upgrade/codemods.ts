/** A change of content files that a new version of the program asks for. */
export type Codemod = {
  /** The version that asks for it, such as `1.2.0`. */
  version: string;
  /** What it changes, in a sentence for the publisher. */
  about: string;
  /**
   * Gives a file of content its new form; the same text where there is nothing to change.
   *
   * @param file its path from the content folder.
   */
  rewrite: (file: string, text: string) => string;
};

/** Every codemod there is, oldest first. A version that changes what a file may say brings one. */
export const codemods: readonly Codemod[] = [];
