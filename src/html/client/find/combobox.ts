import type { Suggestion } from './look-up.ts';

/**
 * An editable combobox with a list, by the pattern of the ARIA Authoring Practices Guide
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Focus stays in the field; arrows move through
 * the list, Enter takes what they are on, Escape closes the list and then empties the field.
 */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #choose: (suggestion: Suggestion) => void;
  #suggestions: readonly Suggestion[] = [];
  /** The place of the suggestion that the arrows are on; -1 is the field. */
  #active = -1;

  /** @param choose is told what somebody has taken. */
  constructor(
    field: HTMLInputElement,
    list: HTMLElement,
    choose: (suggestion: Suggestion) => void,
  ) {
    this.#field = field;
    this.#list = list;
    this.#choose = choose;
    field.role = 'combobox';
    field.ariaAutoComplete = 'list';
    field.ariaExpanded = 'false';
    field.setAttribute('aria-controls', list.id);
    field.addEventListener('keydown', (event) => {
      if (!event.isComposing && this.#press(event.key, event.altKey)) event.preventDefault();
    });
    field.addEventListener('blur', () => {
      this.close();
    });
    // A press on the list would take the focus from the field before it is a click.
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role=option]') : null;
      if (option) this.#take([...list.children].indexOf(option));
    });
  }

  show(suggestions: readonly Suggestion[]): void {
    this.#suggestions = suggestions;
    this.#list.replaceChildren(
      ...suggestions.map(({ words }, index) => this.#option(words, index)),
    );
    this.#toggle(suggestions.length > 0);
  }

  close(): void {
    this.#toggle(false);
  }

  #option(words: string, index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${String(index)}`;
    option.role = 'option';
    option.ariaSelected = 'false';
    option.textContent = words;
    return option;
  }

  #toggle(open: boolean): void {
    this.#list.hidden = !open;
    this.#field.ariaExpanded = String(open);
    this.#move(-1);
  }

  #move(to: number): void {
    for (const [index, option] of [...this.#list.children].entries())
      option.ariaSelected = String(index === to);
    this.#active = to;
    const option = this.#list.children[to];
    if (!option) {
      this.#field.removeAttribute('aria-activedescendant');
      return;
    }
    this.#field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  #take(index: number): void {
    const suggestion = this.#suggestions[index];
    if (!suggestion) return;
    this.close();
    this.#choose(suggestion);
  }

  /** Does what a key is for, and says whether it was for anything. */
  #press(key: string, alt: boolean): boolean {
    const isOpen = !this.#list.hidden;
    if (key === 'ArrowDown' || key === 'ArrowUp') return this.#arrow(key === 'ArrowDown', alt);
    if (key === 'Enter' && isOpen && this.#active !== -1) {
      this.#take(this.#active);
      return true;
    }
    if (key !== 'Escape') return false;
    if (isOpen) this.close();
    else this.#field.value = '';
    return true;
  }

  #arrow(down: boolean, alt: boolean): boolean {
    if (this.#suggestions.length === 0) return false;
    if (alt) {
      this.#toggle(down);
      return true;
    }
    if (this.#list.hidden) this.#toggle(true);
    // The field is one stop on the way round.
    const stops = this.#suggestions.length + 1;
    this.#move(((this.#active + 1 + (down ? 1 : -1) + stops) % stops) - 1);
    return true;
  }
}
