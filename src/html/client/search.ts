import { baseOf, findData } from './find/data.ts';
import { takeOver } from './find/hand-over.ts';
import { isPostcode } from './find/postcode.ts';
import { loadEngine, unreachable, type FoundPage } from './search/engine.ts';
import { loadKnowledge } from './search/knowledge.ts';
import { fieldsOf, fill, openPanel } from './search/panel.ts';
import { publisherOf, publishersIn, tellUnreachable } from './search/publishers.ts';
import { filterCount, queryOf, withoutEmpty, type Query } from './search/query.ts';
import { resultItem } from './search/result.ts';
import { find, type Results, type Sources } from './search/results.ts';
import { understand } from './search/understand.ts';
import { pageLanguage, titleFor, wording, type Count } from './search/wording.ts';

/**
 * The search page. Results are shown while words are typed. What is said of them waits for a rest, so
 * that a screen reader is not talked over; the address waits too, so that a list can be shared.
 */

/** Milliseconds without a keystroke before a search. */
const pause = 50;

/** So few letters of a word fit nearly every page: nothing is fetched for them in passing. */
const barelyBegun = /(?:^|\s)\S{1,2}$/;

/** Milliseconds that results are shown before it is said how many there are, if nobody types on. */
const rest = 400;

const panel = openPanel();
const grades = (panel.form.dataset['grades'] ?? '').split('|');
const { index = '', older, also } = panel.form.dataset;
const publishers = publishersIn(panel.form);
const others = publishers.map((one) => one.index);
const where = { index, others, also };
const base = baseOf(panel.form);
const { title } = document;
const data = findData(base);
const knowledge = loadKnowledge(data, base);
const sources: Sources = {
  engine: (part) => loadEngine(where, part),
  understand: async (words) => understand(words, await knowledge()),
  hasOlder: older === 'true',
};

let waiting: ReturnType<typeof setTimeout> | undefined;
let telling: ReturnType<typeof setTimeout> | undefined;
/** Counts searches, so that a slow answer never takes the place of a newer one. */
let turn = 0;
let current: { query: Query; results: Results } | undefined;
/** More of these are on their way: a second press is one too many. */
let adding: Results | undefined;

// Who comes to this page will search: what takes time begins before the first letter.
loadEngine(where, 'newest').catch(showFailure);
fill(panel, new URLSearchParams(location.search));
/** What the finder handed over. It stands in no address. */
const handedOver = takeOver();
if (handedOver !== '') panel.field.value = handedOver;
void search();

panel.form.addEventListener('input', ({ target }) => {
  clearTimeout(waiting);
  clearTimeout(telling);
  const wait = barelyBegun.test(panel.field.value) ? rest : pause;
  if (target !== panel.field) void search();
  else waiting = setTimeout(() => void search(rest), wait);
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

/** @param quiet milliseconds that nothing is said after results are shown. */
async function search(quiet = 0): Promise<void> {
  clearTimeout(waiting);
  clearTimeout(telling);
  turn += 1;
  const mine = turn;
  const fields = withoutEmpty(fieldsOf(panel));
  await keepInAddress(fields);
  if (mine !== turn) return;
  const query = queryOf(fields, grades);
  try {
    const results = await find(query, sources);
    const items = (await results.next()).map(itemOf);
    if (mine !== turn) return;
    show(query, results, items);
    if (quiet > 0) telling = setTimeout(tell, quiet);
    else tell();
  } catch {
    showFailure();
  }
}

/**
 * A list can be shared by its address, and found again by its title. A postcode, and what the finder
 * handed over, stays out of both.
 */
async function keepInAddress(fields: URLSearchParams): Promise<void> {
  const kept = new URLSearchParams(fields);
  const words = kept.get('q') ?? '';
  if (words !== '' && (words === handedOver || (await isPostcode(words, data)))) kept.delete('q');
  document.title = titleFor(kept.get('q') ?? '', title);
  history.replaceState(null, '', kept.size > 0 ? `?${kept.toString()}` : location.pathname);
}

function itemOf(found: FoundPage): HTMLLIElement {
  const isOwn = also === undefined || found.url.split('/').includes(pageLanguage);
  return resultItem(found, publisherOf(found.url, publishers), isOwn ? undefined : also);
}

function show(query: Query, results: Results, items: HTMLLIElement[]): void {
  current = { query, results };
  panel.failed.hidden = true;
  tellUnreachable(publishers, unreachable);
  panel.list.replaceChildren(...items);
  panel.clear.hidden = filterCount(query) === 0;
  panel.chosen.textContent = wording.chosenInWords(filterCount(query));
  suggest(results.meant);
  offerMore();
}

/** Adds the next few results. Focus goes to the first of them: the button may be gone. */
async function showMore(): Promise<void> {
  if (!current || adding === current.results) return;
  const { results } = current;
  adding = results;
  const isDone = panel.list.children.length >= results.found;
  try {
    const next = isDone && results.goOn ? await results.goOn() : results;
    const items = (await next.next()).map(itemOf);
    if (results !== current.results) return;
    current.results = next;
    panel.failed.hidden = true;
    panel.list.append(...items);
    offerMore();
    tell();
    (items[0]?.querySelector('a') ?? panel.status).focus();
  } catch {
    if (results === current.results) panel.failed.hidden = false;
  } finally {
    if (adding === results) adding = undefined;
  }
}

/** Says on the button what comes next, and gives advice where nothing was found. */
function offerMore(): void {
  const count = counted();
  const more = count ? wording.moreInWords(count) : '';
  panel.more.hidden = more === '';
  panel.more.textContent = more;
  panel.none.hidden = count === undefined || count.found > 0;
}

/** Says in the live region what is shown. */
function tell(): void {
  const count = counted();
  panel.status.textContent = count ? wording.countInWords(count) : '';
}

/** What is shown of what was found. Missing where nothing was asked. */
function counted(): Count | undefined {
  const filters = current ? filterCount(current.query) : 0;
  if (!current || (current.query.words === '' && filters === 0)) return undefined;
  const { query, results } = current;
  const shown = panel.list.children.length;
  const newestOnly = results.goOn !== undefined;
  const { found, said, meant } = results;
  return { words: meant ?? query.words, found, said, shown, filters, newestOnly };
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
