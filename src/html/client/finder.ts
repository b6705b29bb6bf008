import { combobox } from './find/combobox.ts';
import { baseOf, findData } from './find/data.ts';
import { handOver } from './find/hand-over.ts';
import { lookUp, type LookUp, type Suggestion } from './find/look-up.ts';
import { offered, searchFor, unavailable } from './find/wording.ts';

/**
 * The finder: a field that offers towns and councils, and leads to a council’s page. What is typed is
 * compared in the browser; what is fetched are the site’s own lists, and no address holds a word of it.
 */

/** Milliseconds without a keystroke before names are offered, and before it is said how many. */
const pause = 60;
const rest = 500;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-finder]')) start(form);

function start(form: HTMLFormElement): void {
  const base = baseOf(form);
  const data = findData(base);
  const searchUrl = `${base}search/`;
  const field = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('[role=listbox]');
  const status = form.querySelector<HTMLElement>('[role=status]');
  if (!field || !list || !status) return;
  const box = combobox(field, list, choose);
  /** Counts what was asked, so that a slow answer never takes the place of a newer one. */
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;

  field.addEventListener('focus', () => void data.index().catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void offer(), pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    void submit();
  });

  async function ask(): Promise<LookUp | undefined> {
    turn += 1;
    const mine = turn;
    clearTimeout(telling);
    const typed = field?.value.trim() ?? '';
    try {
      const answer = typed === '' ? { suggestions: [] } : await lookUp(typed, data);
      return mine === turn ? answer : undefined;
    } catch {
      if (mine === turn) say(unavailable);
      return undefined;
    }
  }

  async function offer(): Promise<void> {
    const answer = await ask();
    const typed = field?.value.trim() ?? '';
    if (!answer) return;
    show(answer, typed);
    telling = setTimeout(() => {
      say(answer.said ?? '', typed === '' ? '' : offered(answer.suggestions.length));
    }, rest);
  }

  /** Goes where only one council can be meant; offers the choice otherwise, or the search. */
  async function submit(): Promise<void> {
    const typed = field?.value.trim() ?? '';
    if (typed === '') {
      location.assign(form.action);
      return;
    }
    const answer = await ask();
    if (!answer) return;
    if (answer.straight !== undefined) location.assign(answer.straight);
    else if (answer.suggestions.length > 0) {
      show(answer, typed);
      say(answer.said ?? '', offered(answer.suggestions.length));
    } else if (answer.said === undefined) search(typed, searchUrl);
    else {
      box.close();
      say(answer.said);
    }
  }

  function show({ suggestions, said }: LookUp, typed: string): void {
    const isElsewhere = suggestions.length === 0 && said !== undefined;
    const last: Suggestion[] =
      typed === '' || isElsewhere ? [] : [{ words: searchFor(typed), url: searchUrl }];
    box.show([...suggestions, ...last]);
  }

  function choose({ url }: Suggestion): void {
    if (url === searchUrl) search(field?.value.trim() ?? '', searchUrl);
    else location.assign(url);
  }

  /** @param quiet what is only heard: that names are offered is seen. */
  function say(words: string, quiet = ''): void {
    const hidden = document.createElement('span');
    hidden.className = 'govuk-visually-hidden';
    hidden.textContent = quiet;
    status?.replaceChildren(words === '' ? '' : `${words} `, hidden);
  }
}

function search(typed: string, url: string): void {
  handOver(typed);
  location.assign(url);
}
