/** Copies the code beside each button, and says so. The buttons are hidden until this script is here. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const code = document.querySelector<HTMLTextAreaElement>(`#${button.dataset['copies'] ?? ''}`);
  const said = button.parentElement?.querySelector('[role="status"]');
  if (!code || !said) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(code.value).then(
      () => (said.textContent = 'Copied.'),
      () => {
        code.select();
        said.textContent =
          'Your browser did not let us copy. The code is selected: copy it yourself.';
      },
    );
  });
}
