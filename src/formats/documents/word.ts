import type * as Docx from 'docx';
import { pageOfPages } from '../../wording/documents.ts';
import type { Block, PrintedDocument, Run, DocumentTable } from './document.ts';
import { withoutChance } from './same-bytes.ts';

/** The package that writes files for Word. Only those who want such files install it. */
export type WordWriter = typeof Docx;

type Child = Docx.Paragraph | Docx.Table;

/** What a part of a document stands in. */
type Place = { writer: WordWriter; depth: number; lists: { count: number } };

/**
 * A document for Word: headings, lists and tables by their styles, so that they can be put into a paper
 * of the reader’s own; title, language and page numbers.
 */
export async function wordFile(document: PrintedDocument, writer: WordWriter): Promise<Uint8Array> {
  const { Document: File, Packer, Footer, Paragraph, TextRun, PageNumber } = writer;
  const { title, description, language, publisher, blocks } = document;
  const [before = '', between = '', after = ''] = pageOfPages.split(/\{pages?\}/);
  const number = new TextRun({
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  });
  const lists = { count: 0 };
  const children = blocks.flatMap((block) => childrenOf(block, { writer, depth: 0, lists }));
  const file = new File({
    ...{ title, description, creator: publisher, lastModifiedBy: publisher },
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 24, language: { value: language } },
          paragraph: { spacing: { after: 160, line: 276 } },
        },
        heading1: { run: { size: 36, bold: true } },
        heading2: { run: { size: 30, bold: true }, paragraph: { spacing: { before: 320 } } },
        heading3: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 240 } } },
        hyperlink: { run: { color: '0B4A8F', underline: {} } },
      },
    },
    numbering: { config: [{ reference: 'numbers', levels: levelsOf(writer) }] },
    sections: [
      {
        children,
        footers: { default: new Footer({ children: [new Paragraph({ children: [number] })] }) },
      },
    ],
  });
  return withoutChance(new Uint8Array(await Packer.toBuffer(file)), document.asOf);
}

function levelsOf({ LevelFormat, AlignmentType }: WordWriter): Docx.ILevelsOptions[] {
  return [0, 1, 2, 3].map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${String(level + 1)}.`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 420 * (level + 1), hanging: 420 } } },
  }));
}

function childrenOf(block: Block, place: Place): Child[] {
  const { writer, depth } = place;
  const { Paragraph, HeadingLevel } = writer;
  const indent = { left: 420 * depth };
  switch (block.kind) {
    case 'heading': {
      const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
      const heading = levels[block.level - 1] ?? HeadingLevel.HEADING_4;
      return [new Paragraph({ heading, keepNext: true, children: runsOf(block.runs, writer) })];
    }
    case 'paragraph':
      return [new Paragraph({ indent, children: runsOf(block.runs, writer) })];
    case 'quote':
      return block.blocks.flatMap((one) => childrenOf(one, { ...place, depth: depth + 1 }));
    case 'list': {
      place.lists.count += 1;
      const instance = place.lists.count;
      return block.items.flatMap((item) => itemOf(item, block.ordered, instance, place));
    }
    case 'terms':
      return block.items.flatMap(({ name, value }) => [
        new Paragraph({
          ...{ indent, keepNext: true, spacing: { after: 0 } },
          children: runsOf(
            name.map((run): Run => ({ ...run, strong: true })),
            writer,
          ),
        }),
        ...value.flatMap((one) => childrenOf(one, place)),
      ]);
    case 'table':
      return [...captionOf(block, place), tableOf(block, place), new Paragraph({})];
  }
}

/** An item of a list: its first line beside the sign, all else below it. */
function itemOf(item: readonly Block[], ordered: boolean, instance: number, place: Place): Child[] {
  const { writer, depth } = place;
  const level = Math.min(depth, 3);
  const sign = ordered
    ? { numbering: { reference: 'numbers', level, instance } }
    : { bullet: { level } };
  const [first, ...more] = item;
  const inner = { ...place, depth: depth + 1 };
  const runs = first?.kind === 'paragraph' ? first.runs : [];
  const rest = first?.kind === 'paragraph' ? more : item;
  return [
    new writer.Paragraph({ ...sign, children: runsOf(runs, writer) }),
    ...rest.flatMap((block) => childrenOf(block, inner)),
  ];
}

function captionOf({ caption }: DocumentTable, { writer }: Place): Child[] {
  if (caption.length === 0) return [];
  const children = runsOf(
    caption.map((run): Run => ({ ...run, strong: true })),
    writer,
  );
  return [new writer.Paragraph({ keepNext: true, children })];
}

/** The first row repeats on each page, and it and the first column are marked as headings. */
function tableOf({ head, rows }: DocumentTable, place: Place): Child {
  const { TableRow, TableCell, Table: Grid, WidthType } = place.writer;
  const columns = Math.max(1, head.length, ...rows.map(({ length }) => length));
  const width = Math.floor(9026 / columns);
  const row = (cells: readonly Block[][], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map((cell, at) => {
        const span = cells.length === 1 ? columns : 1;
        return new TableCell({
          columnSpan: span,
          width: { size: width * span, type: WidthType.DXA },
          margins: { top: 60, bottom: 60, left: 80, right: 80 },
          children: cellOf(cell, isHeader || at === 0, place),
        });
      }),
    });
  return new Grid({
    columnWidths: Array.from({ length: columns }, () => width),
    width: { size: width * columns, type: WidthType.DXA },
    tableLook: { firstRow: head.length > 0, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      ...(head.length > 0 ? [row(head, true)] : []),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

function cellOf(cell: readonly Block[], isName: boolean, place: Place): Child[] {
  const { writer } = place;
  const children = cell.flatMap((block) =>
    block.kind === 'paragraph'
      ? [
          new writer.Paragraph({
            spacing: { after: 0 },
            children: runsOf(
              block.runs.map((run): Run => (isName ? { ...run, strong: true } : run)),
              writer,
            ),
          }),
        ]
      : childrenOf(block, { ...place, depth: 0 }),
  );
  // Word takes no cell without a paragraph.
  return children.length > 0 ? children : [new writer.Paragraph({})];
}

function runsOf(runs: readonly Run[], writer: WordWriter): Docx.ParagraphChild[] {
  return runs.map(({ text, strong, emphasis, href, language }) => {
    const style = {
      ...{ text, bold: strong === true, italics: emphasis === true },
      ...(language === undefined ? {} : { language: { value: language } }),
    };
    return href === undefined
      ? new writer.TextRun(style)
      : new writer.ExternalHyperlink({
          link: href,
          children: [new writer.TextRun({ ...style, style: 'Hyperlink' })],
        });
  });
}
