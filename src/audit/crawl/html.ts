import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/** A start tag, with its attributes by name. */
export type Tag = { name: string; attributes: ReadonlyMap<string, string> };

type Handlers = {
  open: (tag: Tag) => void;
  close?: (name: string) => unknown;
  text?: (text: string) => unknown;
};

/** What stands in these is no HTML (HTML standard, section 13.2.6.2 and 13.2.6.4.4). */
const modes = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
]);

/**
 * Goes once through HTML, whatever it is like: in a time that grows with its length and no faster,
 * where a pattern or a tree can be made to take for ever.
 */
function scan(html: string, { open, close, text }: Handlers): void {
  const say = ({ chars }: Token.CharacterToken): void => void text?.(chars);
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: ({ tagName, attrs }) => {
        tokenizer.state = modes.get(tagName) ?? tokenizer.state;
        open({
          name: tagName,
          attributes: new Map(attrs.map(({ name, value }) => [name, value])),
        });
      },
      onEndTag: ({ tagName }) => void close?.(tagName),
      onCharacter: say,
      onWhitespaceCharacter: say,
      onNullCharacter: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(html, true);
}

/** All start tags, in order. */
export function tagsIn(html: string): Tag[] {
  const tags: Tag[] = [];
  scan(html, { open: (tag) => void tags.push(tag) });
  return tags;
}

/** The text of each element with a name, such as the `loc` of a sitemap; what is escaped in it is not. */
export function textsOfElement(html: string, element: string): string[] {
  const texts: string[][] = [];
  let open = false;
  scan(html, {
    open: ({ name }) => {
      open = name === element;
      if (open) texts.push([]);
    },
    close: () => (open = false),
    text: (text) => open && texts.at(-1)?.push(text),
  });
  return texts.map((parts) => parts.join(''));
}

/** The words of a page, those of its main part where it says which that is. */
export function wordsIn(html: string): string {
  const words: string[] = [];
  const main: string[] = [];
  let depth = 0;
  let hidden = '';
  scan(html, {
    open: ({ name }) => {
      words.push(' ');
      if (depth > 0) main.push(' ');
      if (name === 'main') depth++;
      if (name === 'script' || name === 'style') hidden = name;
    },
    close: (name) => {
      words.push(' ');
      if (depth > 0) main.push(' ');
      if (name === 'main') depth = Math.max(0, depth - 1);
      if (name === hidden) hidden = '';
    },
    text: (text) => {
      if (hidden !== '') return;
      words.push(text);
      if (depth > 0) main.push(text);
    },
  });
  return (main.length > 0 ? main : words).join('').replace(/\s+/gu, ' ').trim();
}
