import type { Noun } from '../../schemas/site.ts';
import { say } from '../../wording/say.ts';
import { capitalised } from '../../wording/words.ts';
import { glossaryUrl } from '../../domain/urls.ts';
import { fromPipeline, html, type SafeHtml } from './html.ts';
import { letterOf, letters, lettersOf } from './letters.ts';

/** A term with its explanation as safe HTML. */
type Term = {
  id: string;
  term: string;
  html: string;
  /** Its language, where that is not the language of the page (BCP 47). */
  language?: string | undefined;
};

type Props = {
  title: string;
  terms: readonly Term[];
  bodies: Noun;
};

function langOf(language: string | undefined): SafeHtml | undefined {
  return language === undefined ? undefined : html` lang="${language}"`;
}

/** The words of inspections by their letters. Terms stand in order. */
export function glossaryBody({ title, terms, bodies }: Props): SafeHtml {
  const names = terms.map(({ term }) => term);
  const byLetter = Map.groupBy(terms, ({ term }) => letterOf(term));
  return html`
    <h1 data-pagefind-ignore>${title}</h1>
    <p class="lead">
      ${terms.length > 0 ? say('glossaryLead', { many: bodies.many }) : say('glossaryEmpty')}
    </p>
    ${letters(names, () => glossaryUrl, say('words'))}
    ${lettersOf(names).map(
      (letter) => html`
        <h2 id="${letter}">${letter}</h2>
        <dl class="terms">
          ${(byLetter.get(letter) ?? []).map(
            ({ id, term, html: about, language }) =>
              html`<div id="${id}" ${langOf(language)}>
                <dt><dfn>${capitalised(term)}</dfn></dt>
                <dd>${fromPipeline(about)}</dd>
              </div>`,
          )}
        </dl>
      `,
    )}
  `;
}
