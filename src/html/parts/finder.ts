import { searchUrl } from '../../domain/urls.ts';
import { html, type SafeHtml } from './html.ts';

/** The search form. It is a plain form, so it works without scripts. */
export function finder(label = 'Name of a council, or what you are looking for'): SafeHtml {
  return html`
    <form class="finder" action="${searchUrl}" role="search">
      <div class="field">
        <label for="find">${label}</label>
        <input id="find" name="q" type="search" autocomplete="off" spellcheck="false" />
      </div>
      <button class="button">Search</button>
    </form>
  `;
}
