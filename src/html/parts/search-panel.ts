import { searchIndexUrl, searchUrl } from '../../domain/urls.ts';
import type { Noun } from '../../schemas/site.ts';
import { capitalised } from '../../wording/words.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  /** The values that the results can be narrowed to, by filter. */
  choices: Record<
    'council' | 'region' | 'kind' | 'inspectorate' | 'framework' | 'year' | 'grade',
    string[]
  >;
  /** Whether older reports are searched apart. */
  older: boolean;
  bodies: Noun;
  /** An example of a name to type. */
  example: string | undefined;
};

/** The search itself: hidden until its script is there, so that nobody meets a dead form. */
export function searchPanel(props: Props): SafeHtml {
  const { bodies, choices, example } = props;
  const several = choices.council.length > 1;
  const such = example === undefined ? '' : `, such as ${example}`;
  return html`
    <div id="search" hidden>
      ${form(props)}
      <p id="search-status" role="status" tabindex="-1"></p>
      <p id="search-meant" hidden>Did you mean <a href="${searchUrl}">another name</a>?</p>
      <ol id="search-results" class="results"></ol>
      <button id="search-more" class="button" type="button" hidden>Show more results</button>
      <div id="search-none" hidden>
        <p>No page has this. You could try:</p>
        <ul>
          ${several ? html`<li>the name of a ${bodies.one} or a town, or a postcode${such}</li>` : undefined}
          <li>fewer words, or other words</li>
          <li>fewer choices under “Narrow the results”</li>
          ${several ? html`<li>the list of ${bodies.many} below</li>` : undefined}
        </ul>
      </div>
      <p id="search-failed" hidden>
        Search does not work right now.
        ${several ? `You can find every ${bodies.one} by its letter.` : ''}
      </p>
    </div>
  `;
}

function form({ choices, older, bodies }: Props): SafeHtml {
  const partsOf = (index: 0 | 1) => [
    ...new Set(choices.grade.map((pair) => pair.split(': ')[index] ?? '')),
  ];
  const apart = older ? html` data-older="true"` : undefined;
  return html`
    <form
      id="search-form"
      class="finder"
      action="${searchUrl}"
      role="search"
      data-index="${searchIndexUrl}"
      data-files="/find/"
      data-grades="${choices.grade.join('|')}"
      ${apart}
    >
      <div class="field">
        <label for="search-words">Name of a ${bodies.one}, or what you are looking for</label>
        <input id="search-words" name="q" type="search" autocomplete="off" spellcheck="false" />
      </div>
      <button class="button">Search</button>
      <details class="narrow">
        <summary>Narrow the results<span id="search-chosen"></span></summary>
        <div class="narrow__row">
          ${options('council', capitalised(bodies.one), `All ${bodies.many}`, choices.council)}
          ${options('year', 'Year', 'All years', choices.year)}
        </div>
        <fieldset class="narrow__group">
          <legend>Grade</legend>
          <div class="narrow__row">
            ${options('area', 'What was judged', 'Anything', partsOf(0))}
            ${options('grade', 'Grade or outcome', 'Any grade', partsOf(1))}
          </div>
        </fieldset>
        ${boxes('kind', 'What it is', choices.kind)} ${boxes('region', 'Region', choices.region)}
        ${boxes('inspectorate', 'Inspectors', choices.inspectorate)}
        ${boxes('framework', 'Framework', choices.framework)}
        <button id="search-clear" class="button button--quiet" type="button" hidden>
          Clear these choices
        </button>
      </details>
    </form>
  `;
}

/** One choice out of many. The first option narrows nothing. */
function options(name: string, label: string, all: string, values: readonly string[]): SafeHtml {
  return html`
    <div class="field">
      <label for="search-${name}">${label}</label>
      <select id="search-${name}" name="${name}">
        <option value="">${all}</option>
        ${values.map((value) => html`<option value="${value}">${value}</option>`)}
      </select>
    </div>
  `;
}

/** Several choices out of a few. */
function boxes(name: string, legend: string, values: readonly string[]): SafeHtml {
  return html`
    <fieldset class="narrow__group">
      <legend>${legend}</legend>
      <div class="narrow__choices">
        ${values.map(
          (value, index) => html`
            <div class="choice">
              <input id="search-${name}-${index}" type="checkbox" name="${name}" value="${value}" />
              <label for="search-${name}-${index}">${value}</label>
            </div>
          `,
        )}
      </div>
    </fieldset>
  `;
}
