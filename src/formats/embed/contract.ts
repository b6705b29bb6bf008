/**
 * What the HTML to paste may be made of: the tags and attributes that LocalGov Drupal’s default editor
 * keeps. Anything else is stripped there without a word, so nothing else is used. This is a promise
 * to the councils that paste it.
 */
export const pasteContract: Readonly<Record<string, readonly string[]>> = {
  em: [],
  strong: [],
  cite: [],
  blockquote: ['cite'],
  code: [],
  ol: ['type', 'start'],
  ul: ['type'],
  li: [],
  dl: [],
  dt: [],
  dd: [],
  h1: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  p: ['class'],
  pre: [],
  mark: [],
  a: ['href', 'hreflang', 'title', 'class'],
  u: [],
  img: ['src', 'alt'],
  table: [],
  caption: [],
  tbody: [],
  thead: [],
  tfoot: [],
  th: [],
  td: [],
  tr: [],
};
