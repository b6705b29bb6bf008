import { html, type SafeHtml } from './html.ts';

type Props = {
  filters: readonly { name: string; value: string }[];
  words: readonly { name: string; value: string }[];
  /** The ISO day by which pages are put in order. */
  day: string;
  older?: boolean;
};

/** What the page tells the site’s search beside its words. Goes into the page’s head. */
export function searchFacts({ filters, words, day, older }: Props): SafeHtml {
  return html`
    ${filters.map(
      ({ name, value }) => html`
        <meta name="search-${name}" content="${value}" data-pagefind-filter="${name}[content]" />
      `,
    )}
    ${words.map(
      ({ name, value }) => html`
        <meta name="search-${name}" content="${value}" data-pagefind-meta="${name}[content]" />
      `,
    )}
    <meta
      name="search-day"
      content="${day}"
      data-pagefind-sort="day[content]"
    />${older === true ? html` <meta name="search-part" content="older" />` : undefined}
  `;
}
