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
 * Puts every address of a page that begins at the site’s root under the path where the site lies on its
 * host. It is done here and nowhere else: pages are compiled before anybody knows that path, and an
 * author writes `/about/` wherever the site lies.
 *
 * @param html a page that this program made.
 * @param base with a slash on both ends; `/` changes nothing.
 */
export function underBase(html: string, base: string): string {
  if (base === '/') return html;
  const places: number[] = [];
  const note = ({ attrs, location }: Token.TagToken): void => {
    for (const { name, value } of attrs) {
      const place = location?.attrs?.[name];
      if (place && addresses.has(name) && /^\/(?!\/)/.test(value))
        places.push(html.indexOf('/', place.startOffset + name.length));
    }
  };
  scan(html, note);
  let end = 0;
  const parts = places.map((place) => {
    const part = html.slice(end, place);
    end = place + 1;
    return part + base;
  });
  return parts.join('') + html.slice(end);
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
