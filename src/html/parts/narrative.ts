import { formatDate } from '../../domain/dates.ts';
import { followsFrom } from '../../domain/outcome.ts';
import type { Inspection } from '../../domain/site.ts';
import { facts } from './facts.ts';
import { gradeChip } from './grade.ts';
import { html, type SafeHtml } from './html.ts';

/** The outcome in words of an inspection without grades. Nothing for other inspections. */
export function narrative({ inspection }: { inspection: Inspection }): SafeHtml | undefined {
  const { framework, outcome } = inspection;
  if (framework.outcome !== 'narrative' || outcome.type !== 'narrative') return undefined;
  const found = framework.results.find(({ id }) => id === outcome.result);
  const { previous } = outcome;
  const next = followsFrom(inspection);
  return html`
    <h2>The outcome</h2>
    <p>${gradeChip(found ? { words: found.label, mark: found.mark } : { words: 'Not known' })}</p>
    ${facts({ facts: [{ name: 'Inspection before', value: previous && formatDate(previous) }] })}
    ${
      next.length > 0
        ? html`<h3>What follows from this outcome</h3>
            ${facts({ facts: next.map(({ what, when }) => ({ name: what, value: when })) })}`
        : undefined
    }
  `;
}
