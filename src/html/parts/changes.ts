import type { Change, Comparison } from '../../domain/change.ts';
import { changeInWords } from '../../wording/counts.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  comparison: Comparison;
  /** The months of the two inspections, in words. */
  now: string;
  before: string;
};

const verdicts = { better: 'Better', worse: 'Worse', same: 'The same' };

/** What changed since the inspection before: words first, then area by area. */
export function changes({ comparison, now, before }: Props): SafeHtml {
  return html`
    <p>${changeInWords(comparison)}</p>
    <table>
      <caption>
        ${now} beside ${before}
      </caption>
      <thead>
        <tr>
          <th scope="col">What was judged</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        ${comparison.changes.map((change) => row(change.area.plain, verdict(change)))}
        ${comparison.dropped.map(({ plain, why }) =>
          row(plain, html`No longer judged <span class="hint">${why}</span>`),
        )}
      </tbody>
    </table>
  `;
}

function row(area: string, change: SafeHtml): SafeHtml {
  return html`<tr>
    <th scope="row">${area}</th>
    <td>${change}</td>
  </tr>`;
}

function verdict(change: Change): SafeHtml {
  if (change.verdict === 'not-comparable') {
    return html`Can’t be compared <span class="hint">${change.why}</span>`;
  }
  const { before, after, whySame } = change;
  const steps =
    change.verdict === 'same'
      ? `${after.label} both times`
      : `From ${before.label} to ${after.label}`;
  return html`<strong>${verdicts[change.verdict]}</strong> <span class="hint">${steps}</span> ${
      whySame && html`<span class="hint">${whySame}</span>`
    }`;
}
