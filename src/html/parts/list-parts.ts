import { html, type SafeHtml } from './html.ts';

type Props = {
  part: number;
  parts: number;
  urlOf: (part: number) => string;
  /** What the ways say: a list by day has newer and older pages, one by name those before and after. */
  ways?: keyof typeof wordsOfWays;
};

const wordsOfWays = {
  byDay: { before: 'Newer', after: 'Older' },
  byName: { before: 'Before', after: 'Next' },
};

/** Where a reader is in a list of several pages, and the ways to the pages beside this one. */
export function listParts({
  part,
  parts,
  urlOf,
  ways: kind = 'byDay',
}: Props): SafeHtml | undefined {
  if (parts < 2) return undefined;
  const { before, after } = wordsOfWays[kind];
  const ways = [
    ...(part > 1 ? [{ to: part - 1, rel: 'prev', words: before }] : []),
    ...(part < parts ? [{ to: part + 1, rel: 'next', words: after }] : []),
  ];
  return html`
    <nav aria-label="Pages of this list">
      <p>Page ${part} of ${parts}</p>
      <ul>
        ${ways.map(
          ({ to, rel, words }) =>
            html`<li><a href="${urlOf(to)}" rel="${rel}">${words}: page ${to}</a></li>`,
        )}
      </ul>
    </nav>
  `;
}
