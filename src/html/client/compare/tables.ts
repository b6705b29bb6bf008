import { capitalised } from '../../../wording/words.ts';
import { answerIn, areasFor, type Answer, type Council, type Data } from './data.ts';

/** Makes the mark of a grade: a shape and its word. */
export type MarkMaker = (answer: Answer) => Node;

/** Councils as columns, for wide screens. */
export function sideBySide(data: Data, councils: readonly Council[], mark: MarkMaker): HTMLElement {
  const heads = councils.map((council) => element('th', { scope: 'col' }, ...nameOf(council)));
  const rows = areasFor(data, councils).map(({ name, number }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      ...councils.map((council) => cell(answerIn(data, council, number), mark)),
    ),
  );
  return table(
    'comparison comparison--wide',
    ['What was judged', ...heads],
    [element('tbody', {}, ...rows)],
  );
}

/** Councils below each other, area by area, for narrow screens and large letters. */
export function oneBelowAnother(
  data: Data,
  councils: readonly Council[],
  mark: MarkMaker,
): HTMLElement {
  const groups = areasFor(data, councils).map(({ name, number }) =>
    element(
      'tbody',
      {},
      element('tr', {}, element('th', { scope: 'rowgroup', colspan: '2', class: 'group' }, name)),
      ...councils.map((council) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, ...nameOf(council)),
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
    typeof head === 'string' ? element('th', { scope: 'col' }, head) : head,
  );
  return element(
    'table',
    { class: kind },
    element('caption', {}, 'Latest grades'),
    element('thead', {}, element('tr', {}, ...cells)),
    ...bodies,
  );
}

function nameOf({ name, url, when }: Council): Node[] {
  return [element('a', { href: url }, name), hint(when)];
}

function cell(answer: Answer, mark: MarkMaker): HTMLElement {
  const below = answer.why ?? answer.since;
  return element('td', {}, mark(answer), ...(below === undefined ? [] : [hint(below)]));
}

/** What must improve in each council, side by side where there is room. */
export function pointsBeside(
  councils: readonly Council[],
  points: readonly (readonly string[])[],
): HTMLElement {
  const columns = councils.map((council, index) => {
    const listed = points[index] ?? [];
    return element(
      'div',
      {},
      element('h3', {}, council.name),
      listed.length === 0
        ? element(
            'p',
            {},
            'We have not added a list. ',
            element('a', { href: council.url }, `The page of ${council.name}`),
            ' says more.',
          )
        : element('ol', {}, ...listed.map((point) => element('li', {}, point))),
    );
  });
  return element(
    'section',
    { 'aria-labelledby': 'compare-points' },
    element('h2', { id: 'compare-points' }, 'What must improve'),
    element('div', { class: 'beside' }, ...columns),
  );
}

function hint(words: string): HTMLElement {
  return element('span', { class: 'hint' }, words);
}

/** Makes an element from text and nodes: text stays text, whatever it holds. */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
