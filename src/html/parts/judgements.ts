import { areasAndOverall, judgedAreas, type GradedInspection } from '../../domain/outcome.ts';
import { scalesOf } from '../../domain/scales.ts';
import { formFor } from '../../wording/words.ts';
import { facts } from './facts.ts';
import { html, type SafeHtml } from './html.ts';

/** What was judged, and what each grade that was given means, best first and each once. */
export function meaningsOf(inspection: GradedInspection): SafeHtml {
  const areas = judgedAreas(inspection);
  const given = new Set(
    areasAndOverall(inspection).flatMap(({ result }) =>
      result.kind === 'graded' ? [result.grade] : [],
    ),
  );
  const grades = scalesOf(inspection.framework)
    .flat()
    .filter((one) => given.has(one));
  return html`
    ${
      areas.length > 0
        ? html`<h3>What was judged</h3>
            ${facts({ facts: areas.map(({ plain, about }) => ({ name: plain, value: about })) })}`
        : undefined
    }
    ${
      grades.length > 0
        ? html`<h3>${formFor(grades.length, 'What this grade means', 'What these grades mean')}</h3>
            ${facts({ facts: grades.map(({ label, meaning }) => ({ name: label, value: meaning })) })}`
        : undefined
    }
  `;
}
