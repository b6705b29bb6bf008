import { html } from "./html.js";
function linkOrWords(words, href) {
  return href ? html`<a href="${href}">${words}</a>` : html`${words}`;
}
export {
  linkOrWords
};
