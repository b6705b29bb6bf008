/** What one room may import. */
export type Room = {
  /** Where it lies: a folder with a slash at its end, or one file. */
  place: string;
  /** The folders and files of this project that it may use. */
  uses: readonly string[];
  /** Those of which it may know the types, and nothing else. */
  knows?: readonly string[];
  /** The packages and built-in modules that it may use. */
  packages: RegExp;
};

const none = /^$/;
const anyButAstroAndNode = /^(?!astro(?:$|[/:])|node:)/;
const markdownTools =
  /^(?:unified|satteri|github-slugger|syllable|(?:remark|rehype|retext|mdast|hast|nlcst|unist|vfile|micromark)(?:-.*)?|hastscript)$/;

/**
 * Who may import whom. A room that is not here may not be.
 *
 * Templates may call all of domain: it is pure functions over plain data, so calling one decides
 * nothing that a test of domain does not see. Of schemas they know the types alone.
 */
export const rooms: readonly Room[] = [
  { place: 'src/schemas/', uses: ['src/schemas/'], packages: /^zod$/ },
  { place: 'src/domain/', uses: ['src/domain/', 'src/schemas/'], packages: none },
  {
    place: 'src/formats/',
    uses: ['src/formats/', 'src/html/parts/', 'src/domain/', 'src/schemas/'],
    packages: anyButAstroAndNode,
  },
  {
    place: 'src/html/parts/',
    uses: ['src/html/parts/', 'src/domain/'],
    knows: ['src/schemas/'],
    packages: /^@remix-run\/html-template$/,
  },
  {
    place: 'src/markdown/',
    uses: ['src/markdown/'],
    knows: ['src/problems/problem.ts'],
    packages: markdownTools,
  },
  {
    place: 'src/intake/read/',
    uses: ['src/intake/read/', 'src/schemas/', 'src/domain/', 'src/markdown/'],
    packages: /^(?:node:.*|yaml|js-yaml|fastest-levenshtein|zod|astro\/(?:loaders|errors))$/,
  },
  {
    place: 'src/content.config.ts',
    uses: ['src/intake/read/', 'src/schemas/'],
    packages: /^astro:content$/,
  },
  {
    place: 'src/builder/load.ts',
    uses: ['src/intake/read/', 'src/schemas/', 'src/domain/', 'src/markdown/'],
    packages: /^(?:astro:content|astro\/errors|node:.*)$/,
  },
  {
    place: 'src/builder/program/render-routes.ts',
    uses: [],
    packages: /^astro(?::static-paths|\/app\/entrypoint)$/,
  },
  {
    place: 'src/html/client/',
    // Numbers are put into words in one place.
    uses: ['src/html/client/', 'src/wording/words.ts'],
    packages: anyButAstroAndNode,
  },
  {
    place: 'src/html/parts/',
    uses: ['src/html/parts/', 'src/html/parts/', 'src/domain/', 'src/html/styles/'],
    knows: ['src/schemas/'],
    packages: /^astro\/(?:types|components)$/,
  },
  {
    place: 'src/html/layouts/',
    uses: ['src/html/layouts/', 'src/html/parts/', 'src/domain/', 'src/html/styles/'],
    knows: ['src/schemas/'],
    packages: /^astro\/(?:types|components)$/,
  },
  {
    place: 'src/pages/',
    uses: [
      'src/builder/load.ts',
      'src/formats/',
      'src/html/layouts/',
      'src/html/parts/',
      'src/domain/',
      'src/html/styles/',
    ],
    knows: ['src/schemas/'],
    packages: /^astro$/,
  },
  {
    place: 'src/builder/program/entry.ts',
    uses: ['src/builder/program/render-routes.ts', 'src/builder/'],
    packages: none,
  },
  {
    place: 'scripts/',
    uses: [
      'scripts/',
      'src/schemas/',
      'src/domain/',
      'src/formats/',
      'src/html/parts/',
      'src/markdown/',
      'src/intake/read/',
      'package.json',
    ],
    knows: ['src/builder/program/render-routes.ts'],
    packages: /^(?!astro:)/,
  },
];
