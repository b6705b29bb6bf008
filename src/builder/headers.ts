import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one folder whose pages other sites may frame. */
const framed = 'embed';

/** Folders whose files scripts on other sites may read. */
const open = ['api', 'embed', 'feeds', 'pagefind'];

/** What every answer says: no guessing of types, no leaking of addresses, no devices. */
const always = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=()',
];

/**
 * Writes the `_headers` file that hosts such as Netlify and Cloudflare Pages read.
 *
 * Browsers ignore `frame-ancestors` in a page, so it goes here. Hosts join the headers of all rules
 * that match and browsers obey each, so no rule may match both embeds and other pages: every other
 * folder is named by itself.
 */
export function writeHeaders(folder: string): void {
  writeFileSync(join(folder, '_headers'), headerRules(topOf(folder)));
}

/**
 * The rules for a site with these files and folders at its top. Folders end with a slash.
 *
 * @param base where the site lies on its host, with a slash on both ends.
 */
export function headerRules(top: readonly string[], base = '/'): string {
  const pages = top.filter((name) => name.endsWith('/') || name.endsWith('.html'));
  const own = pages.filter((name) => name !== `${framed}/`);
  const rules = [
    rule(`${base}*`, always),
    rule(base, ["Content-Security-Policy: frame-ancestors 'none'"]),
    ...own.map((name) =>
      rule(`${base}${name.replace(/\/$/, '/*')}`, [
        "Content-Security-Policy: frame-ancestors 'none'",
      ]),
    ),
    ...open.map((name) => rule(`${base}${name}/*`, ['Access-Control-Allow-Origin: *'])),
    rule(`${base}assets/*`, ['Cache-Control: public, max-age=31536000, immutable']),
  ];
  return `${rules.join('\n\n')}\n`;
}

function rule(path: string, lines: readonly string[]): string {
  return [path, ...lines.map((line) => `  ${line}`)].join('\n');
}

function topOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}
