import { documentOffer, documentSize } from '../../wording/documents.ts';

/** The forms in which a page is taken away, in the order in which they are offered. */
export const documentKinds = {
  pdf: { ending: '.pdf', type: 'application/pdf' },
  largePdf: { ending: '-large-print.pdf', type: 'application/pdf' },
  word: {
    ending: '.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  epub: { ending: '.epub', type: 'application/epub+zip' },
  text: { ending: '.txt', type: 'text/plain' },
  braille: { ending: '.brf', type: 'application/x-brf' },
} as const;

export type DocumentKind = keyof typeof documentKinds;

const kinds = Object.keys(documentKinds) as DocumentKind[];

/** A document as a page offers it. */
export type Offer = { words: string; href: string; type: string };

/**
 * The name of the file of a page: all of its address, as it is kept apart from the site.
 *
 * @param address of the page, such as `/councils/northtown/2026-05-standard/`.
 */
export function fileOfDocument(address: string, kind: DocumentKind): string {
  const name = address.split('/').filter(Boolean).slice(1).join('-');
  return `${name}${documentKinds[kind].ending}`;
}

/** Files of a site that are documents made of pages: others keep the address of the page. */
export const isDocument = (path: string): boolean => {
  const place = /^(councils\/(?:[^/]+\/)+)[^/]+$/.exec(path)?.[1];
  return (
    place !== undefined &&
    kinds.some((kind) => path === `${place}${fileOfDocument(`/${place}`, kind)}`)
  );
};

/**
 * What a page offers of itself.
 *
 * @param address of the page.
 * @param sizes the bytes of each document of the site, by its path from the root.
 */
export function offersOf(address: string, sizes: ReadonlyMap<string, number>): Offer[] {
  return kinds.flatMap((kind) => {
    const href = `${address}${fileOfDocument(address, kind)}`;
    const bytes = sizes.get(href.slice(1));
    if (bytes === undefined) return [];
    const { type } = documentKinds[kind];
    return [{ words: documentOffer(kind, documentSize(bytes)), href, type }];
  });
}
