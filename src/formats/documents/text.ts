import { addressesHeading } from '../../wording/documents.ts';
import {
  tableAsList,
  documentWords,
  type Block,
  type PrintedDocument,
  type Run,
} from './document.ts';

/** A line of a text, before it is broken to a width. */
export type Line = {
  text: string;
  /** How many steps it is indented. */
  depth: number;
  /** The sign or the number before it. */
  sign: string;
  /** Empty lines before it. */
  gap: number;
  isHeading: boolean;
};

/**
 * A document as plain text in UTF-8: a line for each paragraph, two empty lines before a main heading.
 * The mark at its beginning tells servers and editors its encoding.
 */
export function plainText(document: PrintedDocument): string {
  const lines = textLines(document).map(
    ({ text, depth, sign, gap }) => `${'\n'.repeat(gap)}${'  '.repeat(depth)}${sign}${text}\n`,
  );
  return `\uFEFF${lines.join('')}`;
}

/** The lines of a document, and at its end the addresses that its links lead to on other sites. */
export function textLines({ blocks, address }: PrintedDocument): Line[] {
  const links = linksIn(blocks, new URL(address).origin);
  const list: Block = {
    kind: 'list',
    ordered: false,
    items: [...links].map(([href, words]) => [plain(`${words}: ${href}`)]),
  };
  const heading: Block = { kind: 'heading', level: 2, runs: [{ text: addressesHeading }] };
  const all = links.size > 0 ? [...blocks, heading, list] : blocks;
  return all.flatMap((block) => linesOfBlock(block, 0));
}

function plain(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}

function line(runs: readonly Run[], depth: number, gap: number, isHeading = false): Line {
  return { text: documentWords(runs), depth, sign: '', gap, isHeading };
}

function linesOfBlock(block: Block, depth: number): Line[] {
  const gap = depth === 0 ? 1 : 0;
  switch (block.kind) {
    case 'heading':
      return [line(block.runs, 0, [0, 2][block.level - 1] ?? 1, true)];
    case 'paragraph':
      return [line(block.runs, depth, gap)];
    case 'quote':
      return block.blocks.flatMap((inner) => linesOfBlock(inner, depth + 1));
    case 'table':
      return tableAsList(block).flatMap((part) => linesOfBlock(part, depth));
    case 'list': {
      const items = block.items.map((item, place) =>
        signed(below(item, depth), block.ordered ? `${String(place + 1)}. ` : '• '),
      );
      return spaced(items.flat(), gap);
    }
    case 'terms': {
      const items = block.items.map(({ name, value }) => {
        const [first, ...more] = below(value, depth);
        const text = `${documentWords(name)}: ${first?.text ?? ''}`.trim();
        return [{ ...line([{ text }], depth, 0) }, ...more];
      });
      return spaced(items.flat(), gap);
    }
  }
}

/** What stands in an item: its first line beside the sign, all others below it. */
function below(blocks: readonly Block[], depth: number): Line[] {
  const [first, ...more] = blocks.flatMap((block) => linesOfBlock(block, depth + 1));
  return first ? [{ ...first, depth }, ...more] : [];
}

function signed([first, ...more]: Line[], sign: string): Line[] {
  return first ? [{ ...first, sign }, ...more] : [];
}

function spaced([first, ...more]: Line[], gap: number): Line[] {
  return first ? [{ ...first, gap }, ...more] : [];
}

/** Each address on another site once, without the place in it, with the words that lead there first. */
function linksIn(blocks: readonly Block[], origin: string): Map<string, string> {
  const links = new Map<string, string>();
  for (const { href, text } of runsIn(blocks)) {
    if (href === undefined || href.startsWith('mailto:') || new URL(href).origin === origin)
      continue;
    const whole = href.replace(/#.*/s, '');
    if (!links.has(whole)) links.set(whole, text);
  }
  return links;
}

function runsIn(blocks: readonly Block[]): Run[] {
  return blocks.flatMap((block): Run[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return block.runs;
      case 'quote':
        return runsIn(block.blocks);
      case 'list':
        return block.items.flatMap(runsIn);
      case 'terms':
        return block.items.flatMap(({ name, value }) => [...name, ...runsIn(value)]);
      case 'table':
        return [...block.caption, ...[...block.head, ...block.rows.flat()].flatMap(runsIn)];
    }
  });
}
