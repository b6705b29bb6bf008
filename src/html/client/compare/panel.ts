import { add, chosenIn, joinNames, most, searchOf, titleOfChoice } from './choice.ts';
import { pointsOf, type CompareAnswer, type CompareCouncil, type Data } from './data.ts';
import { newElement, oneBelowAnother, pointsBeside, sideBySide } from './tables.ts';

const pointsFailed = 'What must improve could not be fetched right now. Each page has it.';

/** Where so many columns have room for their words. */
function wideFor(count: number): MediaQueryList {
  return window.matchMedia(`(min-width: ${12 * count + 8}rem)`);
}

/**
 * The working page: a choice of councils, held in the address, and the table that follows from it.
 *
 * @param data every council with its grades.
 */
export function startPanel(data: Data): void {
  const form = part('compare-form', HTMLFormElement);
  const select = part('compare-council', HTMLSelectElement);
  const byId = new Map(data.councils.map((council) => [council.id, council]));
  const chosen = () => chosenIn(location.search, new Set(byId.keys()));
  const councils = () => chosen().flatMap((id) => byId.get(id) ?? []);
  const title = document.title;
  const show = () => {
    document.title = titleOfChoice(
      councils().map(({ name }) => name),
      title,
    );
    showChosen(councils(), remove);
    showTable(data, councils());
  };
  const choose = (ids: readonly string[]) => {
    history.pushState(null, '', `${location.pathname}${searchOf(ids)}`);
    show();
    say(
      joinNames(
        councils().map(({ name }) => name),
        data.bodies,
      ),
    );
  };
  const remove = (id: string) => {
    choose(chosen().filter((one) => one !== id));
    // The button that was pressed is gone, and the keyboard must not be lost with it.
    select.focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const added = add(chosen(), select.value, data.bodies);
    if ('refused' in added) say(added.refused);
    else choose(added.chosen);
    select.value = '';
  });
  window.addEventListener('popstate', show);
  for (let count = 1; count <= most; count += 1) wideFor(count).addEventListener('change', show);
  show();
  part('compare', HTMLElement).hidden = false;
}

/** Says that the grades could not be fetched. The links to each council are there all the same. */
export function showFailure(): void {
  part('compare-failed', HTMLElement).hidden = false;
}

/** Where the data lies. */
export function addressOfData(): string {
  return part('compare', HTMLElement).dataset['facts'] ?? '';
}

function showChosen(councils: readonly CompareCouncil[], remove: (id: string) => void): void {
  const items = councils.map(({ id, name }) => {
    const button = newElement(
      'button',
      { type: 'button', class: 'button button--quiet' },
      `Remove ${name}`,
    );
    button.addEventListener('click', () => {
      remove(id);
    });
    return newElement('li', {}, button);
  });
  const list = part('compare-chosen', HTMLUListElement);
  list.replaceChildren(...items);
  // A list without items is none: it may not be announced as one.
  list.hidden = items.length === 0;
}

function showTable(data: Data, councils: readonly CompareCouncil[]): void {
  const result = part('compare-result', HTMLElement);
  const layout = wideFor(councils.length).matches ? sideBySide : oneBelowAnother;
  result.replaceChildren(...(councils.length === 0 ? [] : [layout(data, councils, markOf)]));
  if (councils.length > 0) void addPoints(result, councils);
}

/** Puts what must improve below the grades, once it is there. Without it the grades stand alone. */
async function addPoints(result: HTMLElement, councils: readonly CompareCouncil[]): Promise<void> {
  const table = result.firstElementChild;
  try {
    const points = await Promise.all(councils.map(pointsOf));
    // Somebody may have chosen others meanwhile.
    if (table === result.firstElementChild) result.append(pointsBeside(councils, points));
  } catch {
    if (table === result.firstElementChild) result.append(newElement('p', {}, pointsFailed));
  }
}

/** A grade as it looks everywhere: the style sheet makes its shape. */
function markOf({ words, mark = 'none' }: CompareAnswer): Node {
  return newElement('span', { class: `grade grade--${mark}` }, words);
}

function say(words: string): void {
  part('compare-status', HTMLElement).textContent = words;
}

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no “${id}”.`);
  return found;
}
