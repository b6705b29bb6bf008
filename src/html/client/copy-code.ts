/** Copies the code beside each button, and says so. The buttons are hidden until this script is here. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const code = document.querySelector<HTMLTextAreaElement>(`#${button.dataset['copies'] ?? ''}`);
  const said = button.parentElement?.querySelector('[role="status"]');
  if (!code || !said) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    void copy(code).then((words) => (said.textContent = words));
  });
}

/** Copies, or selects where the browser does not allow that. Says in words which of both it did. */
async function copy(code: HTMLTextAreaElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(code.value);
    return 'Copied.';
  } catch {
    code.select();
    return 'Your browser did not let us copy. The code is selected: copy it yourself.';
  }
}
