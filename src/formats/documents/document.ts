import type { GradeMark } from '../../schemas/framework.ts';

/** A run of letters that look and lead alike. */
export type Run = {
  text: string;
  strong?: true;
  emphasis?: true;
  /** A whole address. */
  href?: string;
  /** Where it is not the document’s (BCP 47). */
  language?: string;
  /** The shape beside a grade; `none` where there is no grade. The words say the same. */
  mark?: GradeMark | 'none';
};

export type Heading = { kind: 'heading'; level: number; runs: Run[] };
export type Paragraph = { kind: 'paragraph'; runs: Run[] };
export type List = { kind: 'list'; ordered: boolean; items: Block[][] };
/** Names, each with what is said of it. */
export type Terms = { kind: 'terms'; items: { name: Run[]; value: Block[] }[] };
export type Quote = { kind: 'quote'; blocks: Block[] };

export type DocumentTable = {
  kind: 'table';
  caption: Run[];
  /** What each column holds. */
  head: Block[][];
  /** The first cell of a row names it. A row of one cell names those below it. */
  rows: Block[][][];
};

/** What stands below one another in a document. */
export type Block = Heading | Paragraph | List | Terms | DocumentTable | Quote;

/** A page as it is taken away: what prints of it, without how it looks. */
export type PrintedDocument = {
  title: string;
  /** One sentence on what it holds. */
  description: string;
  /** Of the document (BCP 47). */
  language: string;
  /** The whole address of the page. */
  address: string;
  /** Who publishes it. */
  publisher: string;
  /** As things stood on this day (ISO). */
  asOf: string;
  /** The first is the heading of level 1, and no level is skipped. */
  blocks: Block[];
};

/** The words of runs, as one text. */
export function documentWords(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The words of blocks, a line for each paragraph. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [documentWords(block.runs)];
      case 'quote':
        return linesOf(block.blocks);
      case 'list':
        return block.items.flatMap(linesOf);
      case 'terms':
        return block.items.flatMap(({ name, value }) => [documentWords(name), ...linesOf(value)]);
      case 'table':
        return [
          documentWords(block.caption),
          ...[...block.head, ...block.rows.flat()].flatMap(linesOf),
        ];
    }
  });
}

/**
 * A table as a list, for forms in which columns cannot stand side by side: each row by its name, with
 * the name of the column before each cell.
 */
export function tableAsList({ caption, head, rows }: DocumentTable): Block[] {
  const blocks: Block[] = caption.length > 0 ? [{ kind: 'paragraph', runs: caption }] : [];
  for (const row of rows) {
    const [name = [], ...cells] = row;
    const last = blocks.at(-1);
    if (cells.length === 0) blocks.push(...name);
    else if (last?.kind === 'list') last.items.push(rowAsItem(name, cells, head));
    else blocks.push({ kind: 'list', ordered: false, items: [rowAsItem(name, cells, head)] });
  }
  return blocks;
}

function rowAsItem(name: Block[], cells: readonly Block[][], head: readonly Block[][]): Block[] {
  const items = cells.flatMap((cell, place): Block[][] => {
    const words = linesOf(cell).filter(Boolean).join('; ');
    const column = linesOf(head[place + 1] ?? []).join(' ');
    if (words === '') return [];
    const text = column === '' ? words : `${column}: ${words}`;
    return [[{ kind: 'paragraph', runs: [{ text }] }]];
  });
  return items.length === 0 ? name : [...name, { kind: 'list', ordered: false, items }];
}
