import { xmlElement, escaped } from '../xml.ts';
import type { Block, PrintedDocument, Heading, Run, DocumentTable } from './document.ts';
import { shapeSigns } from './shapes.ts';

/** Leads an address elsewhere, or leaves it. */
type Lead = (href: string) => string;

/** The headings of a document in order, each with the place that a link can name. */
export function idsOf({ blocks }: PrintedDocument): Map<Heading, string> {
  const headings = blocks.filter((block) => block.kind === 'heading');
  return new Map(headings.map((heading, place) => [heading, `part-${String(place + 1)}`]));
}

/** The blocks of a document in XHTML, as EPUB takes it. */
export function xhtmlOf(document: PrintedDocument, lead: Lead): string {
  const ids = idsOf(document);
  return document.blocks
    .map((block) =>
      block.kind === 'heading'
        ? tag(`h${String(block.level)}`, runs(block.runs, lead), { id: ids.get(block) ?? '' })
        : blockOf(block, lead),
    )
    .join('\n');
}

function tag(name: string, inner: string, attributes: Record<string, string> = {}): string {
  return xmlElement(name, attributes).replace(/\/>$/, `>${inner}</${name}>`);
}

function blockOf(block: Block, lead: Lead): string {
  switch (block.kind) {
    case 'heading':
      return tag(`h${String(block.level)}`, runs(block.runs, lead));
    case 'paragraph':
      return tag('p', runs(block.runs, lead));
    case 'quote':
      return tag('blockquote', blocks(block.blocks, lead));
    case 'list':
      return tag(
        block.ordered ? 'ol' : 'ul',
        block.items.map((item) => tag('li', cell(item, lead))).join('\n'),
      );
    case 'terms':
      return tag(
        'dl',
        block.items
          .map(({ name, value }) => tag('dt', runs(name, lead)) + tag('dd', cell(value, lead)))
          .join('\n'),
      );
    case 'table':
      return tableOf(block, lead);
  }
}

function blocks(all: readonly Block[], lead: Lead): string {
  return all.map((block) => blockOf(block, lead)).join('\n');
}

/** What stands in an item or a cell: a single line needs no paragraph of its own. */
function cell(all: readonly Block[], lead: Lead): string {
  const [first, ...more] = all;
  if (first?.kind === 'paragraph' && more.length === 0) return runs(first.runs, lead);
  return blocks(all, lead);
}

function tableOf({ caption, head, rows }: DocumentTable, lead: Lead): string {
  const columns = Math.max(head.length, ...rows.map(({ length }) => length));
  const top = head.map((one) => tag('th', cell(one, lead), { scope: 'col' })).join('');
  const body = rows.map(([name = [], ...cells]) => {
    const scope: Record<string, string> =
      cells.length === 0 ? { scope: 'colgroup', colspan: String(columns) } : { scope: 'row' };
    const data = cells.map((one) => tag('td', cell(one, lead))).join('');
    return tag('tr', tag('th', cell(name, lead), scope) + data);
  });
  return tag(
    'table',
    [
      caption.length > 0 ? tag('caption', runs(caption, lead)) : '',
      head.length > 0 ? tag('thead', tag('tr', top)) : '',
      tag('tbody', body.join('\n')),
    ].join('\n'),
  );
}

function runs(all: readonly Run[], lead: Lead): string {
  return all.map((run) => runOf(run, lead)).join('');
}

function runOf({ text, strong, emphasis, href, language, mark }: Run, lead: Lead): string {
  let inner = escaped(text);
  if (emphasis) inner = tag('em', inner);
  if (strong) inner = tag('strong', inner);
  if (language !== undefined) inner = tag('span', inner, { lang: language, 'xml:lang': language });
  if (href !== undefined) inner = tag('a', inner, { href: lead(href) });
  return mark === undefined
    ? inner
    : `${tag('span', shapeSigns[mark], { 'aria-hidden': 'true' })} ${inner}`;
}
