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
 * The `_headers` file that hosts such as Netlify and Cloudflare Pages read.
 *
 * Browsers ignore `frame-ancestors` in a page, so it goes here. Hosts join the headers of all rules
 * that match and browsers obey each, so no rule may match both embeds and other pages: every other
 * folder is named by itself.
 *
 * @param top the names at the top of the site. Folders end with a slash.
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

/** The names at the top of a site with these files, in order. Folders end with a slash. */
export function topOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => path.slice(0, path.indexOf('/') + 1) || path);
  return [...new Set(names)].sort();
}
