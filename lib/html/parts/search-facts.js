import { html } from "./html.js";
function searchFacts({ filters, words, day, older }) {
  return html`
    ${filters.map(
    ({ name, value }) => html`
        <meta name="search-${name}" content="${value}" data-pagefind-filter="${name}[content]" />
      `
  )}
    ${words.map(
    ({ name, value }) => html`
        <meta name="search-${name}" content="${value}" data-pagefind-meta="${name}[content]" />
      `
  )}
    <meta
      name="search-day"
      content="${day}"
      data-pagefind-sort="day[content]"
    />${older === true ? html` <meta name="search-part" content="older" />` : void 0}
  `;
}
export {
  searchFacts
};
