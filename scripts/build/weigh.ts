import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { pagesIn } from './pages-in.ts';

/** What a page may weigh, compressed: it comes in the first round trip (RFC 6928, ten packets). */
export const budgets = { html: 14 * 1024, css: 12 * 1024, scripts: 0 };

/** Pages that need scripts to do what they are for. All others ship none. */
const withScripts = new Set(['search/index.html', 'compare/index.html']);

/** Embeds tell their height, and the page about them copies code; both work without. */
const embeds = /^embed\/|^councils\/[^/]+\/embed\/index\.html$/;

/**
 * What one page weighs: its HTML as it is and, where that is more than the budget, in bytes of
 * brotli; its CSS in bytes of brotli. Compressing what is small enough already would say nothing.
 */
export type Weight = { page: string; bytes: number; html: number; css: number; scripts: number };

/**
 * Weighs every page of a built folder.
 *
 * @returns one line that says what the heaviest page weighs.
 * @throws where a page is over a budget; the message names each.
 */
export function weighPages(folder: string): string {
  const weights = pagesIn(folder).map((page) => weigh(folder, page));
  const over = weights.flatMap(overBudget);
  if (over.length > 0) throw new Error(`Pages over their budget:\n${over.join('\n')}`);
  const heaviest = weights.reduce((most, one) => (one.bytes > most.bytes ? one : most));
  const html = compressed(readFileSync(join(folder, heaviest.page)));
  return `Largest page: ${heaviest.page}, ${kilobytes(html)} of HTML (at most ${kilobytes(budgets.html)}); all CSS ${kilobytes(heaviest.css)} (at most ${kilobytes(budgets.css)}); no scripts on content pages`;
}

const styles = new Map<string, number>();

function weigh(folder: string, page: string): Weight {
  const bytes = readFileSync(join(folder, page));
  const html = bytes.toString('utf8');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const css = sheets.map(([, href = '']) => {
    const weight = styles.get(href) ?? compressed(readFileSync(join(folder, href)));
    styles.set(href, weight);
    return weight;
  });
  return {
    page,
    bytes: bytes.length,
    html: bytes.length > budgets.html ? compressed(bytes) : bytes.length,
    css: css.reduce((sum, one) => sum + one, 0),
    // Data for search engines is no script.
    scripts: (html.match(/<script(?![^>]*application\/ld\+json)/g) ?? []).length,
  };
}

function overBudget({ page, html, css, scripts }: Weight): string[] {
  const found: string[] = [];
  if (html > budgets.html) found.push(`${page}: ${kilobytes(html)} of HTML`);
  if (css > budgets.css) found.push(`${page}: ${kilobytes(css)} of CSS`);
  if (scripts > 0 && !withScripts.has(page) && !embeds.test(page.replaceAll('\\', '/')))
    found.push(`${page}: ${String(scripts)} scripts`);
  return found;
}

/** A quick and middling compression, as servers do it on the way: a page is never heavier than this. */
function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`;
}
