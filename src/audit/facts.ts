/** A link, or a file that the page calls for. */
export type LinkFact = {
  /** From the site's root where it stays inside (`/a/#b`), else the whole address. */
  to: string;
  /** The accessible name, or the tag for files. */
  name: string;
  kind: 'link' | 'file' | 'feed';
  region: 'header' | 'footer' | 'main';
  selector: string;
  source?: string;
};

/** What the checks across pages need to know of one page. Small, because ten thousand are kept. */
export type PageFacts = {
  title: string;
  /** `<meta name="as-of">`: the date (YYYY-MM-DD) up to which the site's facts run. */
  asOf: string;
  ids: string[];
  links: LinkFact[];
  /** Each `nav` by its label, with `name address` of its links in order. */
  navs: { label: string; items: string[] }[];
  /** Ways to get help in page order, with `main` where the main part begins. */
  help: string[];
};

/** The facts of a page that only sends its reader on, or that could not be read. */
export const noFacts: PageFacts = { title: '', asOf: '', ids: [], links: [], navs: [], help: [] };
