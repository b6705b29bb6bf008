import type { Authority } from '../../domain/site.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  authorities: readonly Pick<Authority, 'slug' | 'name'>[];
  /** Where the grades are fetched from. */
  source: string;
};

/** The choice of councils and their table. Hidden until its script is there: nobody meets a dead form. */
export function comparePanel({ authorities, source }: Props): SafeHtml {
  return html`
    <noscript>
      <p>
        Comparing needs JavaScript, which is off in your browser. The page of each council has the
        same grades.
      </p>
    </noscript>
    <p id="compare-failed" hidden>
      The grades could not be fetched right now. The page of each council has the same grades.
    </p>
    <div id="compare" data-facts="${source}" hidden>
      <form id="compare-form" class="finder">
        <div class="field">
          <label for="compare-council">Add a council</label>
          <select id="compare-council" name="c">
            <option value="">Choose a council</option>
            ${authorities.map(({ slug, name }) => html`<option value="${slug}">${name}</option>`)}
          </select>
        </div>
        <button class="button">Add</button>
      </form>
      <p id="compare-status" role="status"></p>
      <ul id="compare-chosen" class="chosen" aria-label="Councils chosen" hidden></ul>
      <div id="compare-result"></div>
    </div>
  `;
}
