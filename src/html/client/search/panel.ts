/** The parts of the search page that its script works on. */
export type Panel = {
  form: HTMLFormElement;
  field: HTMLInputElement;
  chosen: HTMLElement;
  clear: HTMLButtonElement;
  status: HTMLElement;
  list: HTMLOListElement;
  more: HTMLButtonElement;
  none: HTMLElement;
  meant: HTMLElement;
  failed: HTMLElement;
};

/** Finds the parts by their ids, and shows the form in place of the words for who has no script. */
export function openPanel(): Panel {
  part('search', HTMLElement).hidden = false;
  part('search-plain', HTMLElement).hidden = true;
  return {
    form: part('search-form', HTMLFormElement),
    field: part('search-words', HTMLInputElement),
    chosen: part('search-chosen', HTMLElement),
    clear: part('search-clear', HTMLButtonElement),
    status: part('search-status', HTMLElement),
    list: part('search-results', HTMLOListElement),
    more: part('search-more', HTMLButtonElement),
    none: part('search-none', HTMLElement),
    meant: part('search-meant', HTMLElement),
    failed: part('search-failed', HTMLElement),
  };
}

/** What the form says, as it stands in the address too. */
export function fieldsOf({ form }: Panel): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') fields.append(name, value);
  }
  return fields;
}

/** Fills the form from an address. */
export function fill({ form }: Panel, fields: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = fields.getAll(control.name).includes(control.value);
    } else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      control.value = fields.get(control.name) ?? '';
    }
  }
}

/** The values that one choice of the form offers. */
export function choicesOf({ form }: Panel, name: string): string[] {
  const control = form.elements.namedItem(name);
  if (!(control instanceof HTMLSelectElement)) return [];
  return [...control.options].map(({ value }) => value).filter((value) => value !== '');
}

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The search page has no “${id}”.`);
  return element;
}
