import type { Authority } from '../../domain/site.ts';
import type { Noun } from '../../schemas/site.ts';
import { capitalised } from '../../wording/words.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  authorities: readonly Pick<Authority, 'slug' | 'name'>[];
  /** Where the grades are fetched from. */
  source: string;
  bodies: Noun;
};

/** The choice of councils and their table. Hidden until its script is there: nobody meets a dead form. */
export function comparePanel({ authorities, source, bodies }: Props): SafeHtml {
  const { one, many } = bodies;
  return html`
    <noscript>
      <p>
        Comparing needs JavaScript, which is off in your browser. The page of each ${one} has the
        same grades.
      </p>
    </noscript>
    <p id="compare-failed" hidden>
      The grades could not be fetched right now. The page of each ${one} has the same grades.
    </p>
    <div id="compare" data-facts="${source}" hidden>
      <form id="compare-form" class="finder">
        <div class="field">
          <label for="compare-council">Add a ${one}</label>
          <select id="compare-council" name="c">
            <option value="">Choose a ${one}</option>
            ${authorities.map(({ slug, name }) => html`<option value="${slug}">${name}</option>`)}
          </select>
        </div>
        <button class="button">Add</button>
      </form>
      <p id="compare-status" role="status"></p>
      <ul id="compare-chosen" class="chosen" aria-label="${capitalised(many)} chosen" hidden></ul>
      <div id="compare-result"></div>
    </div>
  `;
}
