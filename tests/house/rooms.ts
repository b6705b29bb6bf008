/** What one room may import. */
export type Room = {
  /** Where it lies: a folder with a slash at its end, or one file. The longest that fits counts. */
  place: string;
  /**
   * How high it lies. A room may use those below it, and itself; of those on its own floor only such
   * as it names.
   */
  floor: number;
  /** Rooms of its own floor, or above, that it may use all the same. */
  also?: readonly string[];
  /** The only rooms that it may use, where that is less than all below it. */
  only?: readonly string[];
  /** The packages and built-in modules that it may use. */
  packages: RegExp;
};

const none = /^$/;
const any = /./;
const anyButAstroAndNode = /^(?!astro(?:$|[/:])|node:)/;
const markdownTools =
  /^(?:unified|satteri|github-slugger|syllable|node:buffer|(?:remark|rehype|retext|mdast|hast|nlcst|unist|vfile|micromark)(?:-.*)?|hastscript)$/;

/** Every room of the house, from the ground up. A file that is in none of them may not be. */
export const rooms: readonly Room[] = [
  // Numbers and lists in sentences: a tool of the language, which knows nothing of this house.
  {
    place: 'src/wording/words.ts',
    floor: 0,
    also: ['src/domain/language.ts'],
    packages: none,
  },
  // The language that pages are made in now.
  { place: 'src/domain/language.ts', floor: 0, packages: none },
  // What a search reads alike in the browser and in the files that it fetches.
  { place: 'src/domain/plain-name.ts', floor: 0, packages: none },
  {
    place: 'src/domain/search-words.ts',
    floor: 0,
    also: ['src/domain/plain-name.ts'],
    packages: none,
  },
  { place: 'src/domain/word-list.ts', floor: 0, packages: none },
  // How the name of a site reads, for fields and for links in prose.
  { place: 'src/domain/site-name.ts', floor: 0, packages: /^node:url$/ },
  { place: 'src/wording/search-kinds.ts', floor: 0, packages: none },
  { place: 'src/schemas/', floor: 1, packages: /^(?:zod|astro\/zod)$/ },
  { place: 'src/problems/', floor: 1, packages: none },
  { place: 'src/cache/', floor: 1, packages: /^node:/ },
  { place: 'src/domain/', floor: 2, packages: none },
  { place: 'src/wording/', floor: 3, packages: none },
  {
    place: 'src/markdown/',
    floor: 3,
    only: ['src/problems/', 'src/domain/site-name.ts'],
    packages: markdownTools,
  },
  {
    place: 'src/intake/',
    floor: 4,
    packages:
      /^(?:node:.*|yaml|js-yaml|parse5|csv-(?:parse|stringify)(?:\/sync)?|fastest-levenshtein|zod|astro\/(?:zod|loaders|errors)|@inquirer\/prompts|@e965\/xlsx|fflate|unpdf)$/,
  },
  // How the parts of a page are written, without a page: formats that are HTML use it too.
  { place: 'src/html/parts/html.ts', floor: 4, packages: /^@remix-run\/html-template$/ },
  {
    place: 'src/formats/',
    floor: 5,
    also: ['src/html/parts/', 'src/html/client/'],
    packages: anyButAstroAndNode,
  },
  {
    place: 'src/html/',
    floor: 6,
    packages: /^(?:@remix-run\/html-template|astro\/(?:types|components))$/,
  },
  {
    place: 'src/html/client/',
    floor: 1,
    only: [
      'src/domain/plain-name.ts',
      'src/domain/search-words.ts',
      'src/domain/word-list.ts',
      'src/wording/search-kinds.ts',
      'src/wording/words.ts',
    ],
    packages: anyButAstroAndNode,
  },
  { place: 'src/content.config.ts', floor: 7, packages: /^astro:content$/ },
  { place: 'src/builder/', floor: 7, packages: any },
  { place: 'src/pages/', floor: 8, packages: /^astro$/ },
  {
    place: 'src/audit/',
    floor: 2,
    only: ['src/problems/', 'src/cache/', 'src/schemas/', 'scripts/setup/'],
    packages: /^(?:astro\/zod|(?!astro(?:$|[/:])).*)$/,
  },
  { place: 'src/commands/', floor: 9, packages: /^(?:node:.*|fastest-levenshtein)$/ },
  { place: 'src/index.ts', floor: 9, packages: any },
  { place: 'scripts/setup/', floor: 0, packages: /^node:/ },
  { place: 'scripts/', floor: 10, packages: any },
];
