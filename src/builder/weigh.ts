import { brotliCompressSync, constants } from 'node:zlib';
import { countOf } from '../problems/text.ts';
import { budgets } from '../audit/checks/page-weight.ts';

/** What a page and its style sheets may weigh together in bytes, compressed. */
const budget = budgets.page * 1000;

/** Pages that scripts do more for. All others ship none. */
const withScripts = /^(?:search|councils|compare(?:\/[^/]+)?)\/index\.html$/;

/** The finder offers names while they are typed; its form works without. */
const withFinder = /^(?:index|404|councils\/[^/]+\/index)\.html$/;

/** Embeds tell their height, and the page about them copies code; both work without. */
const embeds = /^embed\/|^councils\/[^/]+\/embed\/index\.html$/;

/** Looks at one page after another, and remembers what is too heavy. */
export type PageScale = {
  /**
   * @param page its path from the root of the site.
   * @param made the same as the program has it, which decides what such a page may have.
   */
  weigh: (page: string, html: Buffer, made?: string) => void;
  /** A line for each page that is over a budget. */
  faults: string[];
};

/** @param read gives the bytes of a file of the site, such as a style sheet. */
export function openScale(read: (path: string) => Uint8Array): PageScale {
  const faults: string[] = [];
  const styles = new Map<string, number>();
  const styleWeight = (href: string): number => {
    const weight = styles.get(href) ?? compressed(read(href));
    styles.set(href, weight);
    return weight;
  };
  const weigh = (page: string, html: Buffer, made = page): void => {
    const css = sheetsOf(html).reduce((sum, href) => sum + styleWeight(href), 0);
    const weight = css + weightOf(html, budget - css);
    if (weight > budget)
      faults.push(
        `${page}: ${kilobytes(weight)} of HTML and CSS, and at most ${kilobytes(budget)} come at once. Make its texts shorter.`,
      );
    const scripts = scriptsIn(html);
    if (scripts > 0 && !mayHaveScripts(made))
      faults.push(`${page}: ${countOf(scripts, 'script')}, and it may have none.`);
  };
  return { weigh, faults };
}

function mayHaveScripts(page: string): boolean {
  return withScripts.test(page) || withFinder.test(page) || embeds.test(page);
}

/** One line on the heaviest page. */
export function heaviestInWords(page: string, html: Buffer): string {
  return `Largest page: ${page}, ${kilobytes(compressed(html))} of HTML (at most ${kilobytes(budget)} with its CSS)`;
}

/**
 * The bytes of a page compressed, where that can be more than there is room for. HTML compresses to
 * less than a third, so a page of up to three times the room is not weighed here; the audit weighs
 * every page.
 */
function weightOf(html: Buffer, room: number): number {
  return html.length <= 3 * room ? 0 : compressed(html);
}

/** The addresses of a page’s style sheets. */
function sheetsOf(html: Buffer): string[] {
  const begins = '<link rel="stylesheet" href="';
  const head = html.subarray(0, html.indexOf('</head>'));
  return placesOf(begins, head).map((at) => {
    const from = at + begins.length;
    return head.toString('utf8', from, head.indexOf('"', from));
  });
}

/** How many scripts a page has. Data for search engines is no script. */
function scriptsIn(html: Buffer): number {
  const data = '<script type="application/ld+json"';
  const isData = (at: number): boolean => html.toString('utf8', at, at + data.length) === data;
  return placesOf('<script', html).filter((at) => !isData(at)).length;
}

/** Where a text stands in a page. To look for it among bytes is quicker than in a string. */
function placesOf(text: string, html: Buffer): number[] {
  const places: number[] = [];
  for (let at = html.indexOf(text); at !== -1; at = html.indexOf(text, at + text.length))
    places.push(at);
  return places;
}

/** As `--compress` does it, and servers on the way. */
function compressed(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
