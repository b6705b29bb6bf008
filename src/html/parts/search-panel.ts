import { searchIndexUrl, searchUrl } from '../../domain/urls.ts';
import type { Noun } from '../../schemas/site.ts';
import { say } from '../../wording/say.ts';
import { capitalised } from '../../wording/words.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  /** The values that the results can be narrowed to, by filter. */
  choices: Record<
    'council' | 'region' | 'kind' | 'inspectorate' | 'framework' | 'year' | 'grade',
    string[]
  >;
  /** The language of pages that are searched beside those of this one, and of the choices (BCP 47). */
  also: string | undefined;
  /** Whether older reports are searched apart. */
  older: boolean;
  bodies: Noun;
  /** Whether towns or postcodes are known here. */
  hasPlaces: boolean;
  /** An example of a name to type. */
  example: string | undefined;
};

/** What else to type, where nothing was found: what the site knows of. */
function nameToTry({ bodies: { one }, example, hasPlaces }: Props): string {
  if (example === undefined) return say(hasPlaces ? 'tryName' : 'tryOnlyName', { one });
  return say(hasPlaces ? 'tryNameSuchAs' : 'tryOnlyNameSuchAs', { one, example });
}

/** Too many to be listed by name are none here. */
function isOneBody({ council }: Props['choices']): boolean {
  return council.length === 1;
}

/** The search itself: hidden until its script is there, so that nobody meets a dead form. */
export function searchPanel(props: Props): SafeHtml {
  const { bodies, choices } = props;
  // One body has its own name alone, and too many are not listed by name.
  const several = !isOneBody(choices);
  const { one } = bodies;
  const byName = nameToTry(props);
  return html`
    <div id="search" hidden>
      ${form(props)}
      <p id="search-status" role="status" tabindex="-1"></p>
      <p id="search-meant" hidden>
        ${say('didYouMean')} <a href="${searchUrl}">${say('anotherName')}</a>?
      </p>
      <ol id="search-results" class="results"></ol>
      <button id="search-more" class="button" type="button" hidden>${say('showMore')}</button>
      <div id="search-none" hidden>
        <p>${say('nothingFound')}</p>
        <ul>
          ${several ? html`<li>${byName}</li>` : undefined}
          <li>${say('tryWords')}</li>
          <li>${say('tryChoices')}</li>
          ${several ? html`<li>${say('tryList', { many: bodies.many })}</li>` : undefined}
        </ul>
      </div>
      <p id="search-failed" hidden>
        ${say('searchFailed')} ${several ? say('findByLetter', { one }) : ''}
      </p>
    </div>
  `;
}

function form({ choices, older, bodies, also }: Props): SafeHtml {
  const apart = older ? html` data-older="true"` : undefined;
  const beside = also === undefined ? undefined : html` data-also="${also}"`;
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
      ${beside}
    >
      <div class="field">
        <label for="search-words"
          >${isOneBody(choices) ? say('searchForWords') : say('searchFor', { one: bodies.one })}</label
        >
        <input id="search-words" name="q" type="search" autocomplete="off" spellcheck="false" />
      </div>
      <button class="button">${say('search')}</button>
      <details class="narrow">
        <summary>${say('narrow')}<span id="search-chosen"></span></summary>
        <div class="narrow__row">
          ${choices.council.length > 1 ? options('council', capitalised(bodies.one), say('all', { many: bodies.many }), choices.council) : undefined}
          ${options('year', say('year'), say('allYears'), choices.year)}
        </div>
        ${choices.grade.length > 0 ? grades(choices.grade, also) : undefined}
        ${boxes('kind', say('whatItIs'), choices.kind, also)}
        ${boxes('region', say('region'), choices.region, also)}
        ${boxes('inspectorate', say('inspectors'), choices.inspectorate)}
        ${boxes('framework', say('framework'), choices.framework, also)}
        <button id="search-clear" class="button button--quiet" type="button" hidden>
          ${say('clearChoices')}
        </button>
      </details>
    </form>
  `;
}

/** What was judged, and the grade that it got. */
function grades(pairs: readonly string[], also: string | undefined): SafeHtml {
  const partsOf = (index: 0 | 1) => [
    ...new Set(pairs.map((pair) => pair.split(': ')[index] ?? '')),
  ];
  return html`
    <fieldset class="narrow__group">
      <legend>${say('grade')}</legend>
      <div class="narrow__row">
        ${options('area', say('whatWasJudged'), say('anything'), partsOf(0), also)}
        ${options('grade', say('gradeOrOutcome'), say('anyGrade'), partsOf(1), also)}
      </div>
    </fieldset>
  `;
}

function langOf(language: string | undefined): SafeHtml | undefined {
  return language === undefined ? undefined : html` lang="${language}"`;
}

/** One choice out of many. The first option narrows nothing. */
function options(
  name: string,
  label: string,
  all: string,
  values: readonly string[],
  language?: string,
): SafeHtml {
  return html`
    <div class="field">
      <label for="search-${name}">${label}</label>
      <select id="search-${name}" name="${name}">
        <option value="">${all}</option>
        ${values.map((value) => html`<option value="${value}" ${langOf(language)}>${value}</option>`)}
      </select>
    </div>
  `;
}

/** Several choices out of a few. One alone narrows nothing. */
function boxes(
  name: string,
  legend: string,
  values: readonly string[],
  language?: string,
): SafeHtml | undefined {
  if (values.length < 2) return undefined;
  return html`
    <fieldset class="narrow__group">
      <legend>${legend}</legend>
      <div class="narrow__choices">
        ${values.map(
          (value, index) => html`
            <div class="choice">
              <input id="search-${name}-${index}" type="checkbox" name="${name}" value="${value}" />
              <label for="search-${name}-${index}" ${langOf(language)}>${value}</label>
            </div>
          `,
        )}
      </div>
    </fieldset>
  `;
}
