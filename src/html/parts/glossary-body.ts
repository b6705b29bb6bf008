import type { Noun } from '../../schemas/site.ts';
import { capitalised } from '../../wording/words.ts';
import { glossaryUrl } from '../../domain/urls.ts';
import { fromPipeline, html, type SafeHtml } from './html.ts';
import { letterOf, letters, lettersOf } from './letters.ts';

/** A term with its explanation as safe HTML. */
type Term = { id: string; term: string; html: string };

type Props = {
  title: string;
  terms: readonly Term[];
  bodies: Noun;
};

/** The words of inspections by their letters. Terms stand in order. */
export function glossaryBody({ title, terms, bodies }: Props): SafeHtml {
  const names = terms.map(({ term }) => term);
  const byLetter = Map.groupBy(terms, ({ term }) => letterOf(term));
  return html`
    <h1 data-pagefind-ignore>${title}</h1>
    <p class="lead">Words that inspectors and ${bodies.many} use, in plain English.</p>
    ${letters(names, glossaryUrl, 'Words')}
    ${lettersOf(names).map(
      (letter) => html`
        <h2 id="${letter}">${letter}</h2>
        <dl class="terms">
          ${(byLetter.get(letter) ?? []).map(
            ({ id, term, html: about }) =>
              html`<div id="${id}">
                <dt><dfn>${capitalised(term)}</dfn></dt>
                <dd>${fromPipeline(about)}</dd>
              </div>`,
          )}
        </dl>
      `,
    )}
  `;
}
