import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from './fresh-folder.ts';

/** Few checks, for tests that are about the run. */
export const wanted: ReadonlySet<string> = new Set(['link-text']);

/** A page with little in it. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en-GB"><title>A page of ours</title>${head}<main><h1>A page of ours</h1>${body}</main></html>`;
}

/** A page with one fault. */
export const fault = page('<p><a href="#a">Click here</a></p><p id="a">A</p>');

/** A folder with such pages by their names. */
export function siteOf(pages: Record<string, string>): string {
  const folder = freshFolder();
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
  return folder;
}

/** An origin at which nothing answers, for tests that bring their pages without a server. */
export const nowhere = { origin: 'http://127.0.0.1:9', address: '127.0.0.1' };
