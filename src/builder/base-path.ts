import { isFirstLanguage, ownPath, tagOf, type InLanguages } from '../domain/in-languages.ts';
import { basePath, onHost, publicPath, type Place } from '../domain/host.ts';
import { councilsUrl } from '../domain/urls.ts';
import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/**
 * Attributes that hold one address (HTML standard, “Attributes”), and those of ours that scripts read.
 */
const addresses = new Set([
  ...['action', 'cite', 'data', 'formaction', 'href', 'poster', 'src'],
  ...['data-facts', 'data-files', 'data-index'],
]);

/** What stands in these is no HTML (HTML standard, section 13.2.6.2 and 13.2.6.4.4). */
const modes = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
]);

/**
 * Where a path from the site’s root lies on its host. A link that names the language of its page leads to
 * the page in that language; any other to that in the language of its own page.
 */
export type Placing = (path: string, hreflang?: string) => string;

/** How a site places its paths. Undefined where each stays as it is. */
export function placingOf(settings: Place): Placing | undefined {
  if (basePath(settings) === '/' && publicPath(councilsUrl, settings) === councilsUrl)
    return undefined;
  return (path) => onHost(publicPath(path, settings), settings);
}

/** How a site places its paths on pages in the language that pages are made in now. */
export function placingIn(site: InLanguages): Placing | undefined {
  const { settings, language } = site;
  const place = placingOf(settings);
  if (isFirstLanguage(site)) return place;
  return (path, hreflang = tagOf(language)) => {
    const own = hreflang === tagOf(language) ? inThisLanguage(path, site) : path;
    return place ? place(own) : own;
  };
}

/** Where a file goes that was made under a path from the root, in the language that pages are made in. */
export function publicFile(made: string, site: InLanguages): string {
  const [page = ''] = /^.*?(?=(?:index\.html)?$)/.exec(made) ?? [];
  const own = ownPath(`/${page}`, site) + made.slice(page.length);
  return publicPath(own, site.settings).slice(1);
}

function inThisLanguage(path: string, site: InLanguages): string {
  const [page = ''] = /^[^?#]*/.exec(path) ?? [];
  return ownPath(page, site) + path.slice(page.length);
}

/**
 * Lets every address of a page that begins at the site’s root lead to where the site has it on its
 * host. It is done here and nowhere else: pages are compiled before anybody knows the settings, and an
 * author writes `/about/` wherever the site lies.
 *
 * @param html a page that this program made.
 * @param place works on the beginning of a path alone: what comes after may have references (`&amp;`).
 */
export function placeAddresses(html: string, place: Placing | undefined): string {
  if (!place) return html;
  const spans: { start: number; end: number; hreflang: string | undefined }[] = [];
  const note = ({ attrs, location }: Token.TagToken): void => {
    const hreflang = attrs.find(({ name }) => name === 'hreflang')?.value;
    for (const { name, value } of attrs) {
      const span = location?.attrs?.[name];
      if (!span || !addresses.has(name) || !/^\/(?!\/)/.test(value)) continue;
      const isQuoted = /["']/.test(html.charAt(span.endOffset - 1));
      const start = html.indexOf('/', span.startOffset + name.length);
      spans.push({ start, end: span.endOffset - Number(isQuoted), hreflang });
    }
  };
  scan(html, note);
  let last = 0;
  const parts = spans.map(({ start, end, hreflang }) => {
    const part = html.slice(last, start) + place(html.slice(start, end), hreflang);
    last = end;
    return part;
  });
  return parts.join('') + html.slice(last);
}

function scan(html: string, onTag: (tag: Token.TagToken) => void): void {
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (tag) => {
        tokenizer.state = modes.get(tag.tagName) ?? tokenizer.state;
        onTag(tag);
      },
      ...{ onEndTag: nothing, onCharacter: nothing, onWhitespaceCharacter: nothing },
      ...{ onNullCharacter: nothing, onComment: nothing, onDoctype: nothing, onEof: nothing },
    },
  );
  tokenizer.write(html, true);
}
