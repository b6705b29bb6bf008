import type { AreaSeries } from '../../domain/area-series.ts';
import { html, type SafeHtml } from './html.ts';

/** The same page of each thing that is judged; the one that is shown is no link. */
export function switchTo(
  all: readonly AreaSeries[],
  shown: AreaSeries,
  urlOf: (series: AreaSeries) => string,
): SafeHtml {
  return html`
    <nav aria-label="What was judged">
      <ul class="ways">
        ${all.map((one) =>
          one.id === shown.id
            ? html`<li><strong>${one.plain}</strong></li>`
            : html`<li><a href="${urlOf(one)}">${one.plain}</a></li>`,
        )}
      </ul>
    </nav>
  `;
}
