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

/** The marks of grades before 0.2.0, and the shapes that took their places. */
const newMarks: Readonly<Record<string, string>> = {
  tick: 'circle',
  bar: 'square',
  arrow: 'diamond',
};

/** Every codemod there is, oldest first. A version that changes what a file may say brings one. */
export const codemods: readonly Codemod[] = [
  {
    version: '0.2.0',
    about:
      'The marks of grades are shapes that point nowhere: an arrow upwards read as “got better”.',
    rewrite: (file, text) =>
      /^frameworks\/[^/]+\.ya?ml$/.test(file)
        ? text.replaceAll(/\bmark:( *)([a-z]+)\b/g, (all, space: string, mark: string) =>
            mark in newMarks ? `mark:${space}${newMarks[mark] ?? mark}` : all,
          )
        : text,
  },
];
