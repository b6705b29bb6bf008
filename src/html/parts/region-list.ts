import { regionUrl } from '../../domain/urls.ts';
import { html, type SafeHtml } from './html.ts';

/** The regions, each leading to its councils. */
export function regionList(regions: readonly { id: string; name: string }[]): SafeHtml {
  return html`
    <ul class="columns plain-list">
      ${regions.map((region) => html`<li><a href="${regionUrl(region)}">${region.name}</a></li>`)}
    </ul>
  `;
}
