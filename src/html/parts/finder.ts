import type { Site } from '../../domain/site.ts';
import { councilsUrl, searchUrl } from '../../domain/urls.ts';
import { findBy, listBeside, postcodesFrom, staysHere } from '../../wording/finder.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  site: Pick<Site, 'settings' | 'places' | 'postcodes' | 'oneBody'>;
  /** Leave out where nobody needs a second way to the list of councils. */
  list?: boolean;
  /** Whether it stands in a frame on somebody else’s page: what is found takes the place of that page. */
  framed?: boolean;
};

/**
 * The way to a council by town, postcode or name. Its script (src/html/client/finder.ts) makes it a
 * combobox; without it the form leads to the list of councils. The field has no name, so that what is
 * typed is in no address. There is one to a page.
 */
export function finder({ site, list = true, framed = false }: Props): SafeHtml {
  const { settings, postcodes } = site;
  const { bodies } = settings;
  const target = framed ? html` target="_top"` : undefined;
  const vintage = settings.postcodes && postcodes?.vintage;
  return html`
    <form
      class="finder"
      action="${site.oneBody ? searchUrl : councilsUrl}"
      role="search"
      data-finder="${framed ? 'framed' : ''}"
      data-files="/find/"
      ${target}
    >
      <div class="field">
        <label for="find"
          >${findBy(bodies, { places: site.places.size > 0, postcodes: vintage !== undefined })}</label
        >
        <div class="finder__box">
          <input
            id="find"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby="find-hint"
          />
          <ul
            id="find-list"
            class="finder__list"
            role="listbox"
            aria-label="${listBeside(bodies)}"
            hidden
          ></ul>
        </div>
      </div>
      <button class="button">Find</button>
      <p id="find-said" class="finder__said" role="status"></p>
      <p id="find-hint" class="hint small finder__hint">
        ${staysHere} ${vintage === undefined ? undefined : postcodesFrom(vintage)}
        ${list && !site.oneBody ? html`<a href="${councilsUrl}" ${target}>All ${bodies.many} from A to Z</a>` : undefined}
      </p>
    </form>
  `;
}
