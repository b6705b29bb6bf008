import { Combobox } from './find/combobox.ts';
import { baseOf, findData, type FindData } from './find/data.ts';
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

/** One form with its field, the list below it, and the words that are said of it. */
class Finder {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #list: Combobox;
  readonly #data: FindData;
  readonly #searchUrl: string;
  /**
   * Whether it stands in a frame on another site’s page. The search is then no way on: its page could
   * only be given the words in its address, where that site’s owner and logs would see them.
   */
  readonly #framed: boolean;
  /** Counts what was asked, so that a slow answer never takes the place of a newer one. */
  #turn = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    form: HTMLFormElement,
    parts: { field: HTMLInputElement; list: HTMLElement; status: HTMLElement },
  ) {
    const base = baseOf(form);
    this.#form = form;
    this.#field = parts.field;
    this.#status = parts.status;
    this.#data = findData(base);
    this.#searchUrl = `${base}search/`;
    this.#framed = form.dataset['finder'] === 'framed';
    this.#list = new Combobox(parts.field, parts.list, ({ url }) => {
      this.#go(url);
    });
    const fetchAhead = (): unknown => this.#data.index().catch(() => undefined);
    this.#field.addEventListener('focus', fetchAhead, { once: true });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => void this.#offer(), pause);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#waiting);
      void this.#submit();
    });
  }

  get #typed(): string {
    return this.#field.value.trim();
  }

  async #ask(): Promise<LookUp | undefined> {
    this.#turn += 1;
    const mine = this.#turn;
    clearTimeout(this.#telling);
    try {
      const typed = this.#typed;
      const answer = typed === '' ? { suggestions: [] } : await lookUp(typed, this.#data);
      return mine === this.#turn ? answer : undefined;
    } catch {
      if (mine === this.#turn) this.#say(unavailable);
      return undefined;
    }
  }

  async #offer(): Promise<void> {
    const answer = await this.#ask();
    if (!answer) return;
    this.#show(answer);
    this.#telling = setTimeout(() => {
      this.#say(answer.said, this.#typed === '' ? '' : offered(answer.suggestions.length));
    }, rest);
  }

  /** Goes where only one council can be meant; offers the choice otherwise, or the search. */
  async #submit(): Promise<void> {
    if (this.#typed === '') {
      this.#go(this.#form.action);
      return;
    }
    const answer = await this.#ask();
    if (!answer) return;
    const { straight, suggestions, said } = answer;
    if (straight !== undefined) this.#go(straight);
    else if (suggestions.length === 0 && said === undefined) this.#searchOn();
    else {
      this.#show(answer);
      this.#say(said, suggestions.length > 0 ? offered(suggestions.length) : '');
    }
  }

  #show({ suggestions, said }: LookUp): void {
    const isElsewhere = suggestions.length === 0 && said !== undefined;
    const last: Suggestion[] =
      this.#typed === '' || isElsewhere || this.#framed
        ? []
        : [{ words: searchFor(this.#typed), url: this.#searchUrl }];
    this.#list.show([...suggestions, ...last]);
  }

  #searchOn(): void {
    if (this.#framed) this.#say(offered(0));
    else this.#go(this.#searchUrl);
  }

  #go(url: string): void {
    if (url === this.#searchUrl) handOver(this.#typed);
    // Pages of the site let nobody frame them: they take the place of the page around the frame.
    if (this.#framed) window.open(url, '_top');
    else location.assign(url);
  }

  /** @param quiet what is only heard: that names are offered is seen. */
  #say(words = '', quiet = ''): void {
    const hidden = document.createElement('span');
    hidden.textContent = quiet;
    this.#status.replaceChildren(words === '' ? '' : `${words} `, hidden);
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-finder]')) {
  const field = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('[role=listbox]');
  const status = form.querySelector<HTMLElement>('[role=status]');
  if (field && list && status) new Finder(form, { field, list, status });
}
