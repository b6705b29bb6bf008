import { once } from "../../domain/once.js";
import { formatFacts } from "../../wording/versions.js";
import { facts } from "./facts.js";
import { html } from "./html.js";
const otherFormats = once((settings) => {
  const about = settings.otherFormats?.about ?? `${settings.publisher.name} can give you this page in large print, in audio, in braille or in another language.`;
  return html`
    <section class="no-print" aria-labelledby="another-format">
      <h2 id="another-format">This page in another format</h2>
      <p>${about}</p>
      ${facts({ facts: formatFacts(settings) })}
      <p>
        You can print this page in letters of 18 point or more. Open it in
        <a href="#large-print">large print</a>, then print it with your browser.
      </p>
    </section>
  `;
});
export {
  otherFormats
};
