/**
 * Copies what the field of each button holds, such as code or an address, and says so. The buttons are
 * hidden until this script is here.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const id = button.dataset['copies'] ?? '';
  const field = id === '' ? headLink() : document.querySelector<Field>(`#${id}`);
  const said = button.parentElement?.querySelector('[role="status"]');
  if (!field || !said) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    void copy(field).then((words) => (said.textContent = words));
  });
}

type Field = HTMLTextAreaElement | HTMLInputElement;

/** The address by which the page’s head knows it. */
function headLink(): HTMLLinkElement | null {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
}

/** Copies, or selects where the browser does not allow that. Says in words which of both it did. */
async function copy(field: Field | HTMLLinkElement): Promise<string> {
  const isLink = field instanceof HTMLLinkElement;
  try {
    await navigator.clipboard.writeText(isLink ? field.href : field.value);
    return 'Copied.';
  } catch {
    if (isLink) return `Your browser did not let us copy. The address is ${field.href}`;
    field.closest('details')?.setAttribute('open', '');
    field.select();
    return 'Your browser did not let us copy. The text is selected: copy it yourself.';
  }
}
