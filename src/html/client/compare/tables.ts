import { capitalised } from '../../../wording/words.ts';
import {
  answerIn,
  areasFor,
  type CompareAnswer,
  type CompareArea,
  type CompareCouncil,
  type Data,
} from './data.ts';

/** Makes the mark of a grade: a shape and its word. */
export type MarkMaker = (answer: CompareAnswer) => Node;

/** Councils as columns, for wide screens. */
export function sideBySide(
  data: Data,
  councils: readonly CompareCouncil[],
  mark: MarkMaker,
): HTMLElement {
  const heads = councils.map((council) => newElement('th', { scope: 'col' }, ...nameOf(council)));
  const rows = areasFor(data, councils).map(({ number, ...area }) =>
    newElement(
      'tr',
      {},
      newElement('th', { scope: 'row' }, ...areaNames(area)),
      ...councils.map((council) => cell(answerIn(data, council, number), mark)),
    ),
  );
  return table(
    'comparison comparison--wide',
    ['What was judged', ...heads],
    [newElement('tbody', {}, ...rows)],
  );
}

/** Councils below each other, area by area, for narrow screens and large letters. */
export function oneBelowAnother(
  data: Data,
  councils: readonly CompareCouncil[],
  mark: MarkMaker,
): HTMLElement {
  const groups = areasFor(data, councils).map(({ number, ...area }) =>
    newElement(
      'tbody',
      {},
      newElement(
        'tr',
        {},
        newElement('th', { scope: 'rowgroup', colspan: '2', class: 'group' }, ...areaNames(area)),
      ),
      ...councils.map((council) =>
        newElement(
          'tr',
          {},
          newElement('th', { scope: 'row' }, ...nameOf(council)),
          cell(answerIn(data, council, number), mark),
        ),
      ),
    ),
  );
  return table('comparison', [capitalised(data.bodies.one), 'Grade'], groups);
}

function table(
  kind: string,
  heads: readonly (Node | string)[],
  bodies: readonly Node[],
): HTMLElement {
  const cells = heads.map((head) =>
    typeof head === 'string' ? newElement('th', { scope: 'col' }, head) : head,
  );
  return newElement(
    'table',
    { class: kind },
    newElement('caption', {}, 'Latest grades'),
    newElement('thead', {}, newElement('tr', {}, ...cells)),
    ...bodies,
  );
}

/** The short name of an area, and the inspectors’ own below it. */
function areaNames({ name, official }: CompareArea): (Node | string)[] {
  return official === undefined ? [name] : [name, hint(official)];
}

function nameOf({ name, url, when }: CompareCouncil): Node[] {
  return [newElement('a', { href: url }, name), hint(when)];
}

function cell(answer: CompareAnswer, mark: MarkMaker): HTMLElement {
  const below = answer.why ?? answer.since;
  return newElement('td', {}, mark(answer), ...(below === undefined ? [] : [hint(below)]));
}

/** What must improve in each council, side by side where there is room. */
export function pointsBeside(
  councils: readonly CompareCouncil[],
  points: readonly (readonly string[])[],
): HTMLElement {
  const columns = councils.map((council, index) => {
    const listed = points[index] ?? [];
    return newElement(
      'div',
      {},
      newElement('h3', {}, council.name),
      listed.length === 0
        ? newElement(
            'p',
            {},
            'We have not added a list. ',
            newElement('a', { href: council.url }, `The page of ${council.name}`),
            ' says more.',
          )
        : newElement('ol', {}, ...listed.map((point) => newElement('li', {}, point))),
    );
  });
  return newElement(
    'section',
    { 'aria-labelledby': 'compare-points' },
    newElement('h2', { id: 'compare-points' }, 'What must improve'),
    newElement('div', { class: 'beside' }, ...columns),
  );
}

function hint(words: string): HTMLElement {
  return newElement('span', { class: 'hint' }, words);
}

/** Makes an element from text and nodes: text stays text, whatever it holds. */
export function newElement(
  name: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
