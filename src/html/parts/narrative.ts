import { inWords } from '../../domain/dates.ts';
import type { Inspection } from '../../domain/site.ts';
import { facts } from './facts.ts';
import { grade } from './grade.ts';
import { html, type SafeHtml } from './html.ts';

/** The outcome in words of an inspection without grades. Nothing for other inspections. */
export function narrative({
  inspection: { framework, outcome },
}: {
  inspection: Inspection;
}): SafeHtml | undefined {
  if (framework.outcome !== 'narrative' || outcome.type !== 'narrative') return undefined;
  const found = framework.results.find(({ id }) => id === outcome.result);
  const { previous, next } = outcome;
  return html`
    <h2>The outcome</h2>
    <p>${grade(found ? { words: found.label, mark: found.mark } : { words: 'not known' })}</p>
    ${facts({
      facts: [
        { name: 'Inspection before', value: previous && inWords(previous) },
        { name: 'Next inspection', value: next },
      ],
    })}
  `;
}
