import type { Council } from './json-ld.ts';
import { jsonLdOf } from './json-ld.ts';
import {
  changeOf,
  dayOf,
  isoOf,
  gradesIn,
  judgementsOf,
  monthOf,
  numbers,
  onSiteOf,
  sentenceOf,
  type Inspection,
} from './words.ts';

/** A page: its address, and its front matter. */
type Item = { url: string; fileSlug: string; data: Inspection & Council };

/** What this generator offers to its settings, as far as they use it. */
type Eleventy = {
  addFilter: (name: string, filter: (...values: never[]) => unknown) => void;
  amendLibrary: (name: 'md', amend: (markdown: Markdown) => void) => void;
  addCollection: (
    name: string,
    collect: (all: { getFilteredByGlob: (glob: string) => Item[] }) => unknown,
  ) => void;
};

/** A part of its Markdown, as far as headings go. */
type Token = { type: string; content: string; attrSet: (name: string, value: string) => void };
type Markdown = {
  core: { ruler: { push: (name: string, rule: (state: { tokens: Token[] }) => void) => void } };
};

const inspections = 'content/councils/*/!(index).md';

/** Gives the templates the words that they cannot find themselves. */
export default function configure(eleventy: Eleventy): object {
  const filters = {
    dayOf,
    isoOf,
    monthOf,
    onSiteOf,
    sentenceOf,
    judgementsOf,
    gradesIn,
    changeOf,
    jsonLdOf,
  };
  for (const [name, filter] of Object.entries(filters)) eleventy.addFilter(name, filter);
  eleventy.addFilter('numberOf', (count: number) => numbers[count]);
  eleventy.addFilter('minutesOf', (html: string) =>
    Math.round(html.replaceAll(/<[^>]*>/g, ' ').split(/\s+/).length / 200),
  );
  eleventy.addFilter(
    'regionOf',
    (id: string, regions: { id: string; name: string }[]) =>
      regions.find((region) => region.id === id)?.name,
  );
  eleventy.addFilter('councilOf', (url: string) => url.split('/')[2]);
  eleventy.addCollection('councils', (all) =>
    Object.fromEntries(
      all.getFilteredByGlob('content/councils/*/index.md').map((item) => [item.fileSlug, item]),
    ),
  );
  eleventy.addCollection('ofCouncil', (all) =>
    Object.groupBy(
      newestFirst(all.getFilteredByGlob(inspections)),
      ({ url }) => url.split('/')[2] ?? '',
    ),
  );
  eleventy.addCollection('before', (all) =>
    beforeEach(newestFirst(all.getFilteredByGlob(inspections))),
  );
  eleventy.amendLibrary('md', nameHeadings);
  return { dir: { input: 'content', output: 'out' }, markdownTemplateEngine: false };
}

/** Gives each heading an address, as the other generators do by themselves. */
function nameHeadings(markdown: Markdown): void {
  markdown.core.ruler.push('headings', ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'heading_open') continue;
      const words = tokens[index + 1]?.content ?? '';
      token.attrSet('id', words.toLowerCase().replaceAll(/[^a-z]+/g, '-'));
    }
  });
}

function newestFirst(items: Item[]): Item[] {
  return items.sort((a, b) => b.data.published.getTime() - a.data.published.getTime());
}

/** The inspection before each one of the same council and framework, by its address. */
function beforeEach(items: readonly Item[]): Record<string, Item> {
  const before: Record<string, Item> = {};
  const next = new Map<string, Item>();
  for (const item of items) {
    const key = `${item.url.split('/')[2] ?? ''} ${item.data.framework}`;
    const after = next.get(key);
    if (after) before[after.url] = item;
    next.set(key, item);
  }
  return before;
}
