import { escaped } from '../xml.ts';
import type { Block, BlockLink } from '../../domain/embed.ts';

/** The headings that a fragment may begin with. A page has its own first heading already. */
export const headingLevels = [2, 3, 4] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/**
 * An embed as HTML to paste, made only of what {@link pasteContract} allows. It reads well without
 * any style. A table of two columns needs no `scope`: by the rules of HTML a header cell beside a
 * data cell names its row.
 */
export function pasteHtml(block: Block, level: HeadingLevel = 2): string {
  const { heading, sentences, table, more, source, licence } = block;
  const lines = [
    `<h${level}>${escaped(heading)}</h${level}>`,
    ...sentences.map((sentence) => `<p>${escaped(sentence)}</p>`),
    ...(table ? tableLines(table) : []),
    `<p>${link(more)}</p>`,
    `<p>${escaped(source)}</p>`,
    `<p>${escaped(licence.before)}${link(licence)}${escaped(licence.after)}</p>`,
  ];
  return `${lines.join('\n')}\n`;
}

function tableLines({ caption, head, rows }: NonNullable<Block['table']>): string[] {
  return [
    '<table>',
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr><th>${escaped(head[0])}</th><th>${escaped(head[1])}</th></tr></thead>`,
    '<tbody>',
    ...rows.map(
      ({ area, grade }) => `<tr><th>${escaped(area)}</th><td>${escaped(grade)}</td></tr>`,
    ),
    '</tbody>',
    '</table>',
  ];
}

function link({ words, href }: BlockLink): string {
  return `<a href="${escaped(href)}">${escaped(words)}</a>`;
}
