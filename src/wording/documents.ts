/** Words of the forms in which a page is taken away. */

/** The table of an inspection’s grades, which are tiles on the page. */
export const gradeTableWords = {
  caption: 'Grades',
  columns: ['What was judged', 'Grade', 'More about it'],
} as const;

/** Above the addresses at the end of a text, which has no links. */
export const addressesHeading = 'Addresses';

/** At the top of braille that a program made. */
export const brailleNote = 'A program made this braille. Nobody who reads braille has checked it.';

/** At the foot of each page on paper, in the order of the PDF’s own words. */
export const pageOfPages = 'Page {page} of {pages}';

/** What a book says of itself, and what its list of parts is called. */
export const epubWords = {
  contents: 'Contents',
  summary:
    'Text with headings, lists, tables with headings and links. No pictures. Nobody has certified it.',
} as const;

/** The name of each form, with a place for its size. */
const offers = {
  pdf: 'PDF ({size})',
  largePdf: 'PDF in large print ({size})',
  word: 'Word (DOCX, {size})',
  epub: 'E-book with all inspections (EPUB, {size})',
  text: 'Plain text (TXT, {size})',
  braille: 'Braille that nobody has proof-read (BRF, {size})',
} as const;

/** “PDF in large print (84 kB)”. */
export function documentOffer(kind: keyof typeof offers, size: string): string {
  return offers[kind].replace('{size}', size);
}

/** A size as readers see it beside reports: “84 kB”. */
export function documentSize(bytes: number): string {
  return `${String(Math.ceil(bytes / 1024))} kB`;
}

/** Before the list of the forms of a page. */
export const takeAway = 'You can take this page away as a file.';
