import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

/** An empty folder for the time of one test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'search-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true });
  });
  return path;
}

/** A built site for the time of one test. Keys are paths, values what stands in `main`. */
export function siteWith(pages: Record<string, string>): string {
  const site = folder();
  for (const [path, main] of Object.entries(pages)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), pageOf(main));
  }
  return site;
}

/** The words of every page that an index holds, by address. */
export function indexedWords(index: string): Record<string, string> {
  const files = globSync('fragment/*', { cwd: index });
  const pages = files.map((file) => {
    const text = gunzipSync(readFileSync(join(index, file))).toString('utf8');
    return JSON.parse(text.replace('pagefind_dcd', '')) as { url: string; content: string };
  });
  return Object.fromEntries(pages.map(({ url, content }) => [url, content]));
}

/** Every file of an index with its bytes. */
export function indexFiles(index: string): Record<string, string> {
  const files = globSync('**/*.*', { cwd: index }).sort();
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(join(index, file)).toString('base64')]),
  );
}

function pageOf(main: string): string {
  return `<!doctype html><html lang="en-GB"><head><title>Page</title></head><body><header>Masthead</header><main>${main}</main><footer>Colophon</footer></body></html>`;
}
