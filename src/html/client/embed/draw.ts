import type { Block } from './block.ts';
import { dress } from './dress.ts';

/** Draws an embed as plain, accessible HTML. Text goes in as text, so it can run nothing. */
export function draw(block: Block, level: number): HTMLElement {
  const { heading, sentences, table, more, source, licence } = block;
  const root = make('section', [
    make(`h${level}`, [heading]),
    ...sentences.map((sentence) => make('p', [sentence])),
    ...(table ? [drawTable(table)] : []),
    make('p', [link(more)]),
    make('p', [source]),
    make('p', [licence.before, link(licence), licence.after]),
  ]);
  root.lang = 'en-GB';
  root.dir = 'ltr';
  return root;
}

function drawTable({ caption, head, rows }: NonNullable<Block['table']>): HTMLElement {
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

function link({ words, href }: Block['more']): HTMLElement {
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
