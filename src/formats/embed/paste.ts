import { escaped } from '../xml.ts';
import type { EmbedBlock, BlockLink } from '../../domain/embed.ts';

/** The headings that a fragment may begin with. A page has its own first heading already. */
export const headingLevels = [2, 3, 4] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/**
 * An embed as HTML to paste, made only of what {@link pasteContract} allows. It reads well without
 * any style. A table of two columns needs no `scope`: by the rules of HTML a header cell beside a
 * data cell names its row. Checkers ask for it all the same, so our own page, where no editor takes
 * it away, can have it.
 *
 * @param scoped whether header cells say what they are the headers of.
 */
export function pasteHtml(block: EmbedBlock, level: HeadingLevel = 2, scoped = false): string {
  const { heading, sentences, table, more, source, licence } = block;
  const lines = [
    `<h${level}>${escaped(heading)}</h${level}>`,
    ...sentences.map((sentence) => `<p>${escaped(sentence)}</p>`),
    ...(table ? tableLines(table, scoped) : []),
    `<p>${link(more)}</p>`,
    `<p>${escaped(source)}</p>`,
    `<p>${escaped(licence.before)}${link(licence)}${escaped(licence.after)}</p>`,
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * The same for the block editor of WordPress. That takes pasted HTML apart into blocks of its own, and a
 * table loses its caption; inside this comment it stays as it is (a block “Custom HTML”).
 */
export function wordPressHtml(block: EmbedBlock): string {
  return `<!-- wp:html -->\n${pasteHtml(block)}<!-- /wp:html -->\n`;
}

function tableLines(
  { caption, head, rows }: NonNullable<EmbedBlock['table']>,
  scoped: boolean,
): string[] {
  const [col, row] = scoped ? [' scope="col"', ' scope="row"'] : ['', ''];
  return [
    '<table>',
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr><th${col}>${escaped(head[0])}</th><th${col}>${escaped(head[1])}</th></tr></thead>`,
    '<tbody>',
    ...rows.map(
      ({ area, grade }) => `<tr><th${row}>${escaped(area)}</th><td>${escaped(grade)}</td></tr>`,
    ),
    '</tbody>',
    '</table>',
  ];
}

function link({ words, href }: BlockLink): string {
  return `<a href="${escaped(href)}">${escaped(words)}</a>`;
}
