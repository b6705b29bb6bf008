import { gradeTableWords } from '../../wording/documents.ts';
import type { Block, Run } from './document.ts';
import { runsOf } from './runs.ts';
import {
  attribute,
  childrenOf,
  elementsIn,
  hasClass,
  isElement,
  type Element,
  type Node,
} from './tree.ts';

/** What only a screen can do something with. */
const unprinted = new Set(
  'script style template nav form svg button input select textarea iframe object'.split(' '),
);
/** The same of our own parts; the words of a legend stand beside each mark. */
const unprintedClasses = ['no-print', 'finder', 'legend', 'versions', 'contents'];

const paragraphs = new Set(['p', 'figcaption', 'caption', 'summary', 'dt', 'pre', 'address']);
/** What has blocks in it; anything else stands in a line. */
const holders = new Set(
  'div section article aside figure details body main header hgroup li dd td th'.split(' '),
);

type Place = {
  /** The whole address of the page. */
  address: string;
  /** The level of the last heading; 0 where there can be none, as in a list. */
  level: number;
  /** No heading is higher than this, such as those inside of what is folded. */
  highest: number;
};

/**
 * What stands below one another in nodes of a page.
 *
 * @param address the whole address of the page.
 */
export function documentBlocks(nodes: readonly Node[], address: string): Block[] {
  return blocksIn(nodes, { address, level: 1, highest: 1 });
}

function inside(nodes: readonly Node[], { address }: Place): Block[] {
  return blocksIn(nodes, { address, level: 0, highest: 1 });
}

function blocksIn(nodes: readonly Node[], place: Place): Block[] {
  const blocks: Block[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    const runs = runsOf(line, place.address);
    if (runs.length > 0) blocks.push({ kind: 'paragraph', runs });
    line = [];
  };
  for (const node of nodes) {
    if (!isElement(node)) {
      line.push(node);
    } else if (isPrinted(node)) {
      if (!isBlock(node)) {
        line.push(node);
        continue;
      }
      endLine();
      blocks.push(...blocksOfElement(node, place));
    }
  }
  endLine();
  return blocks;
}

function isPrinted(element: Element): boolean {
  return !(
    unprinted.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    unprintedClasses.some((name) => hasClass(element, name))
  );
}

const lists = new Set(['ul', 'ol', 'dl', 'table', 'blockquote', 'hr']);

function isBlock(element: Element): boolean {
  const { tagName } = element;
  return (
    /^h[1-6]$/.test(tagName) ||
    paragraphs.has(tagName) ||
    holders.has(tagName) ||
    lists.has(tagName) ||
    // The note below a point stands in a line of its own.
    hasClass(element, 'hint')
  );
}

function blocksOfElement(element: Element, place: Place): Block[] {
  const { tagName } = element;
  const children = childrenOf(element);
  if (/^h[1-6]$/.test(tagName)) return heading(children, Number(tagName[1]), place);
  if (tagName === 'details') return details(element, place);
  if (tagName === 'figure') return figure(children, place);
  if (holders.has(tagName)) return blocksIn(children, place);
  if (tagName === 'blockquote') return [{ kind: 'quote', blocks: inside(children, place) }];
  if (tagName === 'table') return [table(element, place)];
  if (tagName === 'dl') return terms(element, place);
  if (tagName === 'ul' || tagName === 'ol') return list(element, place);
  const runs = runsOf(children, place.address);
  return runs.length > 0 ? [{ kind: 'paragraph', runs }] : [];
}

/** A heading; inside of lists and tables, where there can be none, a strong line. */
function heading(children: readonly Node[], written: number, place: Place): Block[] {
  const runs = runsOf(children, place.address);
  if (runs.length === 0) return [];
  if (place.level === 0) return [strongLine(runs)];
  const level = Math.min(Math.max(written, place.highest), 6);
  place.level = level;
  return [{ kind: 'heading', level, runs }];
}

function strongLine(runs: readonly Run[]): Block {
  return { kind: 'paragraph', runs: runs.map((run) => ({ ...run, strong: true })) };
}

/** A picture goes, as a table beside it says the same; what it is called stays, and how it is read goes too. */
function figure(children: readonly Node[], place: Place): Block[] {
  const isLegend = (node: Node): boolean => isElement(node) && hasClass(node, 'source');
  const drawn = elementsIn(children).some(({ tagName }) => tagName === 'svg');
  return blocksIn(drawn ? children.filter((one) => !isLegend(one)) : children, place);
}

/** What is folded is open in a document. It has no heading where nothing of it is printed. */
function details(element: Element, place: Place): Block[] {
  const children = childrenOf(element);
  const summary = children.find((one) => isElement(one) && one.tagName === 'summary');
  const outer = place.level;
  const own = elementsIn(summary ? [summary] : []).find(({ tagName }) => /^h[1-6]$/.test(tagName));
  const level = own ? Number(own.tagName[1]) : Math.min(outer + 1, 6);
  const inner = { ...place, level: outer === 0 ? 0 : level, highest: level + 1 };
  const body = blocksIn(
    children.filter((one) => one !== summary),
    inner,
  );
  if (body.length === 0 || !summary) return body;
  const title = heading(childrenOf(own ?? summary), level, place);
  // What comes after the folded part is no part of it.
  place.level = own || outer === 0 ? place.level : outer;
  return [...title, ...body];
}

function list(element: Element, place: Place): Block[] {
  const items = childrenOf(element).filter(isElement).filter(isPrinted);
  if (hasClass(element, 'tiles')) return [tiles(items, place)];
  const blocks = items.map((item) => inside(childrenOf(item), place));
  const filled = blocks.filter((item) => item.length > 0);
  return filled.length === 0
    ? []
    : [{ kind: 'list', ordered: element.tagName === 'ol', items: filled }];
}

/** The grades of an inspection: a tile for each area on screen, a row for each in a document. */
function tiles(items: readonly Element[], place: Place): Block {
  const rows = items.map((item) => {
    const lines = elementsIn([item]).filter(({ tagName }) => tagName === 'p');
    const [area = [], grade = [], ...more] = lines.map((one) => inside([one], place));
    return [area, grade, more.flat()];
  });
  const { caption, columns } = gradeTableWords;
  return {
    kind: 'table',
    caption: [{ text: caption }],
    head: columns.map((text) => [{ kind: 'paragraph', runs: [{ text }] }]),
    rows,
  };
}

function terms(element: Element, place: Place): Block[] {
  const parts = elementsIn(childrenOf(element)).filter(
    (one) => (one.tagName === 'dt' || one.tagName === 'dd') && isPrinted(one),
  );
  const items: { name: Run[]; value: Block[] }[] = [];
  for (const part of parts) {
    const last = items.at(-1);
    if (part.tagName === 'dt')
      items.push({ name: runsOf(childrenOf(part), place.address), value: [] });
    else last?.value.push(...inside(childrenOf(part), place));
  }
  return items.length > 0 ? [{ kind: 'terms', items }] : [];
}

function table(element: Element, place: Place): Block {
  const all = elementsIn(childrenOf(element));
  const caption = all.find(({ tagName }) => tagName === 'caption');
  const heads = all.filter(({ tagName }) => tagName === 'thead');
  const headRows = new Set(elementsIn(heads).filter(({ tagName }) => tagName === 'tr'));
  const cellsOf = (row: Element): Block[][] =>
    childrenOf(row)
      .filter(isElement)
      .filter(({ tagName }) => tagName === 'th' || tagName === 'td')
      .map((cell) => inside(childrenOf(cell), place));
  return {
    kind: 'table',
    caption: caption ? runsOf(childrenOf(caption), place.address) : [],
    head: [...headRows].flatMap(cellsOf),
    rows: all.filter((one) => one.tagName === 'tr' && !headRows.has(one)).map(cellsOf),
  };
}
