import { once } from '../../domain/once.ts';
import type { Site } from '../../domain/site.ts';
import { formatFacts } from '../../wording/versions.ts';
import { facts } from './facts.ts';
import { html, type SafeHtml } from './html.ts';

/** Whom to ask for the page in another format, and how to print it in large letters. */
export const otherFormats = once((settings: Site['settings']): SafeHtml => {
  const about =
    settings.otherFormats?.about ??
    `${settings.publisher.name} can give you this page in large print, in audio, in braille or in another language.`;
  return html`
    <div class="no-print">
      <!--documents-->
      <p>${about}</p>
      ${facts({ facts: formatFacts(settings) })}
      <p>
        You can print this page in letters of 18 point or more. Open it in
        <a href="#large-print">large print</a>, then print it with your browser.
      </p>
    </div>
  `;
});
