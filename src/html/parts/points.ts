import type { Inspection } from '../../domain/site.ts';
import { html, type SafeHtml } from './html.ts';
import { reportPages } from './report-pages.ts';

/** One point with its words as safe HTML, and what is said below them. */
export type PointLine = {
  id: string;
  line: SafeHtml;
  /** The pages of the report that it stands on. */
  pages?: readonly number[] | undefined;
  /** What of the service it is about. */
  area?: string | undefined;
  /** Links to what other councils were asked. */
  themes?: SafeHtml | undefined;
  /** The council’s answer. */
  reply?: SafeHtml | undefined;
};

type Props = {
  /** Whose points they are. */
  inspection: Pick<Inspection, 'report'>;
  lines: readonly PointLine[];
  /** What goes before each id, so that others can link to one point. */
  prefix: string;
  /** Whether others name the points by their numbers. */
  numbered?: boolean;
};

/** What works well, or what must improve: the inspectors’ points in our words. */
export function points({ inspection, lines, prefix, numbered = false }: Props): SafeHtml {
  const items = lines.map(
    ({ id, line, reply, ...below }) =>
      html`<li id="${prefix}-${id}">
        <div>${line} ${pointNote(inspection, below)} ${reply}</div>
      </li>`,
  );
  return numbered
    ? html`<ol class="points" data-pagefind-body>
        ${items}
      </ol>`
    : html`<ul class="points" data-pagefind-body>
        ${items}
      </ul>`;
}

/** Below a point: its area, its pages of the report, and where others were asked the same. No words to search. */
export function pointNote(
  inspection: Pick<Inspection, 'report'>,
  { area, pages, themes }: Pick<PointLine, 'area' | 'pages' | 'themes'>,
): SafeHtml | undefined {
  if (area === undefined && !pages && !themes) return undefined;
  return html`<span class="hint" data-pagefind-ignore
    >${area === undefined ? '' : `${area}. `}${pages && html`${reportPages(inspection, pages)}. `}${themes}</span
  >`;
}
