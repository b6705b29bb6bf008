/**
 * The little that is used of unpdf, which is pdf.js without what draws pages. Its own types bring all of a
 * browser’s canvas along.
 */
declare module 'unpdf' {
  type Item = { str: string; transform: number[]; width: number; height: number };
  type Page = { getTextContent: () => Promise<{ items: (Item | { type: string })[] }> };
  export function getDocumentProxy(
    bytes: Uint8Array,
  ): Promise<{ numPages: number; getPage: (page: number) => Promise<Page> }>;
}
