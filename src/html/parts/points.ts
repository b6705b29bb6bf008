import { html, type SafeHtml } from './html.ts';

type Props = {
  lines: readonly { id: string; line: SafeHtml }[];
  /** What goes before each id, so that others can link to one point. */
  prefix: string;
  /** Whether others name the points by their numbers. */
  numbered?: boolean;
};

/** What works well, or what must improve: the inspectors’ points in our words. */
export function points({ lines, prefix, numbered = false }: Props): SafeHtml {
  const items = lines.map(({ id, line }) => html`<li id="${prefix}-${id}">${line}</li>`);
  return numbered
    ? html`<ol data-pagefind-body>
        ${items}
      </ol>`
    : html`<ul data-pagefind-body>
        ${items}
      </ul>`;
}
