import type { FetchedBlock } from './block.ts';
import { dress } from './dress.ts';

/**
 * Draws an embed as plain, accessible HTML. Text goes in as text, so it can run nothing.
 *
 * @param level of its heading.
 * @param improve whether it shows what must improve as well.
 */
export function draw(block: FetchedBlock, level: number, improve: boolean): HTMLElement {
  const { heading, sentences, table, more, source, licence } = block;
  const root = make('section', [
    make(`h${level}`, [heading]),
    ...sentences.map((sentence) => make('p', [sentence])),
    ...(table ? [drawTable(table)] : []),
    ...(improve && block.improve ? drawList(block.improve, Math.min(level + 1, 6)) : []),
    make('p', [link(more)]),
    make('p', [source]),
    make('p', [licence.before, link(licence), licence.after]),
  ]);
  root.lang = 'en-GB';
  root.dir = 'ltr';
  return root;
}

function drawList(list: NonNullable<FetchedBlock['improve']>, level: number): HTMLElement[] {
  const { heading, sentence, items, more } = list;
  const points = items.map((item) => make('li', [item]));
  return [
    make(`h${level}`, [heading]),
    make('p', [sentence]),
    ...(points.length > 0 ? [make('ol', points)] : []),
    make('p', [link(more)]),
  ];
}

function drawTable({ caption, head, rows }: NonNullable<FetchedBlock['table']>): HTMLElement {
  return make('table', [
    make('caption', [caption]),
    make('thead', [
      make(
        'tr',
        head.map((words) => headerCell('col', words)),
      ),
    ]),
    make(
      'tbody',
      rows.map(({ area, grade }) => make('tr', [headerCell('row', area), make('td', [grade])])),
    ),
  ]);
}

function headerCell(scope: string, words: string): HTMLElement {
  const cell = make('th', [words]);
  cell.setAttribute('scope', scope);
  return cell;
}

function link({ words, href }: FetchedBlock['more']): HTMLElement {
  const element = make('a', [words]);
  element.setAttribute('href', href);
  return element;
}

function make(name: string, children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  dress(element);
  return element;
}
