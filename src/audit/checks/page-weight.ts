import { brotliCompressSync, constants } from 'node:zlib';
import type { TextCheck } from '../check.ts';
import type { Draft } from '../fault.ts';
import type { PageText } from '../crawl/page-text.ts';

/**
 * Kilobytes after brotli. A page and its styles come in the first round trip (RFC 6928: ten packets
 * of 1,460 bytes, less what stands before a file). A build holds its pages to the same.
 */
export const budgets = { page: 14, scripts: 200 };

/** A quick pass settles most pages; only what is near its budget is pressed as hard as a host would. */
function weigh(files: readonly Buffer[], budget: number): number {
  const press = (quality: number): number => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
    const sizes = files.map((file) => brotliCompressSync(file, { params }).length);
    return sizes.reduce((sum, size) => sum + size, 0) / 1000;
  };
  const quick = press(4);
  return quick <= budget ? quick : press(11);
}

function find({ html, assets }: PageText): Draft[] {
  const all = (kind: 'style' | 'script'): Buffer[] =>
    assets.filter((asset) => asset.kind === kind).map(({ content }) => content);
  const parts = [
    {
      name: 'The HTML and all style sheets',
      files: [Buffer.from(html), ...all('style')],
      budget: budgets.page,
    },
    { name: 'All its scripts', files: all('script'), budget: budgets.scripts },
  ];
  return parts
    .map((part) => ({ ...part, size: weigh(part.files, part.budget) }))
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
