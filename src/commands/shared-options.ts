/** Options that several commands have. They mean the same everywhere. */

/** Where the content lies. */
export const content = {
  type: 'string',
  value: 'FOLDER',
  about: 'the content folder (default: content)',
} as const;

/** Where the site goes, or lies. */
export const out = {
  type: 'string',
  value: 'FOLDER',
  about: 'where the site goes (default: dist)',
} as const;

/** Brotli and gzip beside each text file. */
export const compress = {
  type: 'boolean',
  default: false,
  about: 'write .br and .gz beside each file, for servers that send them',
} as const;

/** PDF, Word, e-books, braille and plain text. */
export const formats = {
  type: 'boolean',
  default: false,
  about: 'make PDF, Word, e-books, braille and plain text of councils and summaries',
} as const;
