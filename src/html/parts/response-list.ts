import type { AnsweredPoint } from '../../domain/responses.ts';
import type { Response } from '../../domain/site.ts';
import { countsInWords, ownPointInWords } from '../../wording/responses.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  response: Response;
  points: readonly AnsweredPoint[];
  /** Turns a line of the author’s into safe HTML. */
  line: (text: string) => SafeHtml;
};

/**
 * How the council counts its points. It is the council’s list, and says how it meets the inspectors’.
 * Nothing where the council counts as the inspectors do.
 */
export function responseList({ response, points, line }: Props): SafeHtml | undefined {
  const { ownList, otherCounts } = response;
  if (!ownList && otherCounts.length === 0) return undefined;
  return html`
    ${
      ownList &&
      html`
        <p>${countsInWords(points.length, ownList.points.length)}</p>
        <p>${line(ownList.about)}</p>
        <ol>
          ${ownList.points.map(
            ({ text, answers, doing }) => html`
              <li>
                ${line(text)} ${doing ? line(doing) : undefined}
                <span class="hint">${ownPointInWords(answers, points)}</span>
              </li>
            `,
          )}
        </ol>
      `
    }
    ${otherCounts.map(({ text }) => html`<p>${line(text)}</p>`)}
  `;
}
