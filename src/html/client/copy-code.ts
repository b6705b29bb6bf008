/**
 * Copies what the field of each button holds, such as code or an address, and says so. The buttons are
 * hidden until this script is here.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const field = document.querySelector<Field>(`#${button.dataset['copies'] ?? ''}`);
  const said = button.parentElement?.querySelector('[role="status"]');
  if (!field || !said) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    void copy(field).then((words) => (said.textContent = words));
  });
}

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Copies, or selects where the browser does not allow that. Says in words which of both it did. */
async function copy(field: Field): Promise<string> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'Copied.';
  } catch {
    field.closest('details')?.setAttribute('open', '');
    field.select();
    return 'Your browser did not let us copy. The text is selected: copy it yourself.';
  }
}
