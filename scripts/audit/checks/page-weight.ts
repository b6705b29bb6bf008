import { brotliCompressSync, constants } from 'node:zlib';
import type { TextCheck } from '../check.ts';
import type { Draft } from '../fault.ts';
import type { PageText } from '../site/page-text.ts';

/** Kilobytes after brotli: one first round trip for the page, and as much again for its styles. */
export const budgets = { html: 14, styles: 12, scripts: 200 };

/** A quick pass settles most pages; only what is near its budget is pressed as hard as a host would. */
function weigh(content: Buffer, budget: number): number {
  const press = (quality: number): number =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length /
    1000;
  const quick = press(4);
  return quick <= budget ? quick : press(11);
}

function find({ html, assets }: PageText): Draft[] {
  const all = (kind: 'style' | 'script'): Buffer =>
    Buffer.concat(assets.filter((asset) => asset.kind === kind).map(({ content }) => content));
  const parts = [
    { name: 'The HTML', size: weigh(Buffer.from(html), budgets.html), budget: budgets.html },
    {
      name: 'All its style sheets',
      size: weigh(all('style'), budgets.styles),
      budget: budgets.styles,
    },
    {
      name: 'All its scripts',
      size: weigh(all('script'), budgets.scripts),
      budget: budgets.scripts,
    },
  ];
  return parts
    .filter(({ size, budget }) => size > budget)
    .map(({ name, size, budget }) => ({
      message: `${name}: ${size.toFixed(1)} kB after brotli; the budget is ${budget} kB.`,
    }));
}

/** Residents pay for every byte, and old phones wait for it. */
export const pageWeight: TextCheck = {
  id: 'page-weight',
  title: 'The page is light',
  criteria: [],
  fix: 'Split the page, or leave out what its reader does not need.',
  find,
};
