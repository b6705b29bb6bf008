import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from '../../src/audit/browser/find.ts';
import { listen, siteServer } from '../../src/builder/preview/server.ts';

/**
 * Measures the search of a built site as a visitor meets it: `node tests/bench/search.ts dist`.
 * Every figure is the median of fresh browser profiles with nothing in their cache. Build the site
 * with `--compress`, or bytes are those of a host that does not compress.
 */

/** One visit: bytes over the network with their headers, and milliseconds. */
type Visit = {
  /** The page with its style and script. */
  page: number;
  /** What the search fetched until the first results were there: its engine, of its index, ten results. */
  first: number;
  /** The same until all words were typed, with the results in passing. */
  search: number;
  requests: number;
  /** From the last key to the first result on the screen. */
  ms: number;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    words: { type: 'string', multiple: true, default: ['brent', 'care leavers', 'school'] },
    pause: { type: 'string', default: '100' },
  },
});

const server = siteServer(positionals[0] ?? 'dist');
const port = await listen(server, [0, 4_400]);
const address = server.address();
if (port === undefined || address === null || typeof address === 'string') {
  throw new Error('No port is free.');
}
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  console.log('words            page kB   first kB  search kB  requests     ms');
  for (const words of values.words) {
    const visits: Visit[] = [];
    for (let round = 0; round < Number(values.rounds); round += 1) {
      visits.push(await visit(browser, `http://127.0.0.1:${address.port}/search/`, words));
    }
    console.log(row(words, visits));
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

/** Opens the search in a fresh profile, types, and waits for the first result. */
async function visit(chromiumBrowser: Browser, url: string, words: string): Promise<Visit> {
  const context = await chromiumBrowser.newContext();
  const page = await context.newPage();
  const fetched = await countBytes(page);
  let first: number | undefined;
  await page.exposeFunction('sayResultsAreThere', () => (first ??= inSearch(fetched)));
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  await page.focus('#search-words');
  const shown = page.evaluate(msToFirstResult, words);
  await page.keyboard.type(words, { delay: Number(values.pause) });
  const ms = await shown;
  await page.waitForLoadState('networkidle');
  await context.close();
  const search = inSearch(fetched);
  const all = [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0);
  const requests = [...fetched.keys()].filter(isOfSearch).length;
  return { page: all - search, first: first ?? NaN, search, requests, ms };
}

function inSearch(fetched: ReadonlyMap<string, number>): number {
  return [...fetched].reduce((sum, [path, bytes]) => sum + (isOfSearch(path) ? bytes : 0), 0);
}

function isOfSearch(path: string): boolean {
  return path.startsWith('/pagefind/');
}

/** Bytes by path, as they come over the network. */
async function countBytes(page: Page): Promise<Map<string, number>> {
  const session = await page.context().newCDPSession(page);
  const paths = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    paths.set(requestId, new URL(request.url).pathname);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId) ?? '';
    bytes.set(path, (bytes.get(path) ?? 0) + encodedDataLength);
  });
  await session.send('Network.enable');
  return bytes;
}

/** Notes how much has come so far, when the first results are on the page. */
declare function sayResultsAreThere(): void;

/** Runs in the browser: milliseconds from the last key to the frame with the first result. */
function msToFirstResult(words: string): Promise<number> {
  return new Promise((resolve) => {
    let last = Infinity;
    const list = document.querySelector('#search-results');
    const field = document.querySelector<HTMLInputElement>('#search-words');
    if (!list || !field) throw new Error('This is not the search page.');
    field.addEventListener('input', ({ timeStamp }) => {
      if (field.value === words) last = timeStamp;
    });
    const observer = new MutationObserver(() => {
      if (list.children.length === 0) return;
      sayResultsAreThere();
      if (last === Infinity) return;
      observer.disconnect();
      // A task after a frame has been made: what was changed before it is on the screen.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - last)));
    });
    observer.observe(list, { childList: true });
  });
}

function row(words: string, visits: readonly Visit[]): string {
  const of = (pick: (visit: Visit) => number) => median(visits.map(pick));
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
  return [
    words.padEnd(14),
    kilobytes(of(({ page }) => page)).padStart(9),
    kilobytes(of(({ first }) => first)).padStart(10),
    kilobytes(of(({ search }) => search)).padStart(10),
    String(of(({ requests }) => requests)).padStart(9),
    of(({ ms }) => ms)
      .toFixed(0)
      .padStart(6),
  ].join(' ');
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
