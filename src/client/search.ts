import { loadEngine } from './search/engine.ts';
import { nameMeant } from './search/names.ts';
import { choicesOf, fieldsOf, fill, openPanel } from './search/panel.ts';
import { filterCount, queryOf, withoutEmpty, type Query } from './search/query.ts';
import { resultItem } from './search/result.ts';
import { find, type Results } from './search/results.ts';
import { chosenInWords, countInWords } from './search/wording.ts';

/**
 * The search page. Results come while words are typed, after a short rest so that a screen reader is
 * not talked over; the address keeps up, so that a list of results can be shared.
 */

/** Milliseconds without a keystroke before a search. */
const rest = 300;

const panel = openPanel();
const grades = (panel.form.dataset['grades'] ?? '').split('|');
const councils = choicesOf(panel, 'council');

let waiting: ReturnType<typeof setTimeout> | undefined;
/** Counts searches, so that a slow answer never takes the place of a newer one. */
let turn = 0;
let current: { query: Query; results: Results } | undefined;

// Who comes to this page will search: what takes time begins before the first letter.
loadEngine().catch(showFailure);
fill(panel, new URLSearchParams(location.search));
void search();

panel.form.addEventListener('input', ({ target }) => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void search(), target === panel.field ? rest : 0);
});
panel.form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
panel.clear.addEventListener('click', () => {
  fill(panel, new URLSearchParams({ q: panel.field.value }));
  // The button goes when there is nothing to clear: focus stays with the choices.
  panel.chosen.closest('summary')?.focus();
  void search();
});
panel.more.addEventListener('click', () => void showMore());

async function search(): Promise<void> {
  clearTimeout(waiting);
  turn += 1;
  const mine = turn;
  const fields = withoutEmpty(fieldsOf(panel));
  history.replaceState(null, '', fields.size > 0 ? `?${fields.toString()}` : location.pathname);
  const query = queryOf(fields, grades);
  try {
    const results = await find(query);
    const items = (await results.next()).map(resultItem);
    if (mine === turn) show(query, results, items);
  } catch {
    showFailure();
  }
}

function show(query: Query, results: Results, items: HTMLLIElement[]): void {
  current = { query, results };
  panel.failed.hidden = true;
  panel.list.replaceChildren(...items);
  const asked = query.words !== '' || filterCount(query) > 0;
  panel.none.hidden = !asked || results.found > 0;
  panel.clear.hidden = filterCount(query) === 0;
  panel.chosen.textContent = chosenInWords(filterCount(query));
  suggest(nameMeant(query.words, councils));
  tell(asked);
}

/** Adds the next few results. Focus goes to the first of them: the button may be gone. */
async function showMore(): Promise<void> {
  if (!current) return;
  const { results } = current;
  const items = (await results.next()).map(resultItem);
  if (results !== current.results) return;
  panel.list.append(...items);
  tell(true);
  items[0]?.querySelector('a')?.focus();
}

function tell(asked: boolean): void {
  if (!current) return;
  const { query, results } = current;
  const shown = panel.list.children.length;
  panel.more.hidden = shown >= results.found;
  panel.status.textContent = asked
    ? countInWords({ words: query.words, found: results.found, shown, filters: filterCount(query) })
    : '';
}

function suggest(name: string | undefined): void {
  panel.meant.hidden = name === undefined;
  const link = panel.meant.querySelector('a');
  if (!link || name === undefined) return;
  link.href = `?${new URLSearchParams({ q: name }).toString()}`;
  link.textContent = name;
}

function showFailure(): void {
  panel.status.textContent = '';
  panel.list.replaceChildren();
  panel.more.hidden = true;
  panel.failed.hidden = false;
}
