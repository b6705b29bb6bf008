import type { Suggestion } from './look-up.ts';

/** A list of suggestions below a field. */
export type Combobox = {
  show: (suggestions: readonly Suggestion[]) => void;
  close: () => void;
};

/**
 * Makes a field an editable combobox with a list, by the pattern of the ARIA Authoring Practices Guide
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Focus stays in the field; arrows move through
 * the list, Enter takes what they are on, Escape closes the list and then empties the field.
 *
 * @param choose is told what somebody has taken.
 */
export function combobox(
  field: HTMLInputElement,
  list: HTMLElement,
  choose: (suggestion: Suggestion) => void,
): Combobox {
  let suggestions: readonly Suggestion[] = [];
  /** The place of the suggestion that the arrows are on; -1 is the field. */
  let active = -1;

  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    field.setAttribute(name, value);
  field.addEventListener('keydown', (event) => {
    if (!event.isComposing && press(event.key, event.altKey)) event.preventDefault();
  });
  field.addEventListener('blur', close);
  // A press on the list would take the focus from the field before it is a click.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    if (option) take([...list.children].indexOf(option));
  });

  function show(those: readonly Suggestion[]): void {
    suggestions = those;
    list.replaceChildren(...those.map(({ words }, index) => optionOf(words, index)));
    toggle(those.length > 0);
  }

  function optionOf(words: string, index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${list.id}-${String(index)}`;
    option.role = 'option';
    option.setAttribute('aria-selected', 'false');
    option.textContent = words;
    return option;
  }

  function toggle(open: boolean): void {
    list.hidden = !open;
    field.setAttribute('aria-expanded', String(open));
    move(-1);
  }

  function close(): void {
    toggle(false);
  }

  function move(to: number): void {
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === to));
    active = to;
    const option = list.children[to];
    if (!option) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  function take(index: number): void {
    const suggestion = suggestions[index];
    if (!suggestion) return;
    close();
    choose(suggestion);
  }

  /** Does what a key is for, and says whether it was for anything. */
  function press(key: string, alt: boolean): boolean {
    const isOpen = !list.hidden;
    if (key === 'ArrowDown' || key === 'ArrowUp') return arrow(key === 'ArrowDown', alt, isOpen);
    if (key === 'Enter' && isOpen && active !== -1) {
      take(active);
      return true;
    }
    if (key === 'Escape') {
      if (isOpen) close();
      else field.value = '';
      return true;
    }
    return false;
  }

  function arrow(down: boolean, alt: boolean, isOpen: boolean): boolean {
    if (suggestions.length === 0) return false;
    if (!isOpen) toggle(true);
    else if (alt && !down) {
      close();
      return true;
    }
    if (alt) return true;
    // The field is one stop on the way round.
    const stops = suggestions.length + 1;
    move(((active + 1 + (down ? 1 : -1) + stops) % stops) - 1);
    return true;
  }

  return { show, close };
}
