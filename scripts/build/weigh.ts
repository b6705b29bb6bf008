import { brotliCompressSync, constants } from 'node:zlib';

/** What a page may weigh, compressed: it comes in the first round trip (RFC 6928, ten packets). */
export const budgets = { html: 14 * 1024, css: 12 * 1024 };

/** Pages that need scripts to do what they are for. All others ship none. */
const withScripts = new Set(['search/index.html', 'compare/index.html']);

/** Embeds tell their height, and the page about them copies code; both work without. */
const embeds = /^embed\/|^councils\/[^/]+\/embed\/index\.html$/;

/** Looks at one page after another, and remembers what is too heavy. */
export type Scale = {
  /** @param page its path from the root of the site. */
  weigh: (page: string, html: string) => void;
  /** A line for each page that is over a budget. */
  faults: string[];
};

/** @param read gives the bytes of a file of the site, such as a style sheet. */
export function openScale(read: (path: string) => Uint8Array): Scale {
  const faults: string[] = [];
  const styles = new Map<string, number>();
  const styleWeight = (href: string): number => {
    const weight = styles.get(href) ?? compressed(read(href));
    styles.set(href, weight);
    return weight;
  };
  const weigh = (page: string, html: string): void => {
    const weight = weightOf(html);
    if (weight > budgets.html) faults.push(`${page}: ${kilobytes(weight)} of HTML`);
    const css = sheetsOf(html).reduce((sum, href) => sum + styleWeight(href), 0);
    if (css > budgets.css) faults.push(`${page}: ${kilobytes(css)} of CSS`);
    const scripts = scriptsIn(html);
    if (scripts > 0 && !withScripts.has(page) && !embeds.test(page))
      faults.push(`${page}: ${String(scripts)} scripts`);
  };
  return { weigh, faults };
}

/** One line on the heaviest page. */
export function heaviestInWords(page: string, html: string): string {
  return `Largest page: ${page}, ${kilobytes(compressed(html))} of HTML (at most ${kilobytes(budgets.html)})`;
}

/**
 * The bytes of a page compressed, where that can be over the budget. Words in HTML compress to less
 * than half, so a page of up to twice the budget is not weighed here; the audit weighs every page.
 */
function weightOf(html: string): number {
  if (Buffer.byteLength(html) <= 2 * budgets.html) return 0;
  const quick = compressed(html, 1);
  return quick > budgets.html ? compressed(html) : quick;
}

function sheetsOf(html: string): string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
}

/** Data for search engines is no script. */
function scriptsIn(html: string): number {
  const [, ...elements] = html.split('<script');
  return elements.filter((element) => !element.startsWith(' type="application/ld+json"')).length;
}

/** As `--compress` does it, and servers on the way; level 1 is quicker and never lighter. */
function compressed(bytes: string | Uint8Array, level = 5): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: level } }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`;
}
