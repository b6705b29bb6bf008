/** A page as it lies on the disk, with the files that shape it. */
export type PageText = {
  page: string;
  /** What to call its file in a report. */
  file: string;
  html: string;
  bytes: number;
  /** Style sheets and scripts of the same site, by address. */
  /** Addresses of its pictures that move for long. */
  moving: string[];
  assets: { address: string; kind: 'style' | 'script'; content: Buffer }[];
};
